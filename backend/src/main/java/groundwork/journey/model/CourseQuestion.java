package groundwork.journey.model;

/** The nine things to know of a course before one books it. */
public enum CourseQuestion {
    APPROVED_TRAINER,
    RECOGNISED,
    COVERS_REQUIREMENTS,
    HANDS_ON,
    GROUP_WORK,
    PRACTICE,
    FORMAT,
    SCHEDULE,
    FEE
}
