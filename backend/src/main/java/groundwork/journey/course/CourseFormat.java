package groundwork.journey.course;

/** Where a course takes place. */
public enum CourseFormat {
    CLASSROOM,
    ONLINE,
    BOTH
}
