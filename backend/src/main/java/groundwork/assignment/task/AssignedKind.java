package groundwork.assignment.task;

import java.util.List;
import java.util.Locale;

/** What can be given to do, and by attempts of which kinds it is done; one begins it by the first of them. */
public enum AssignedKind {
    /** Read the lesson of an objective and practise it. Whoever tests out of it has done as much. */
    OBJECTIVE(true, "practice", "testout"),
    QUIZ(true, "quiz"),
    SCENARIO(true, "scenario"),
    /** The ten minutes that place a newcomer. */
    DIAGNOSTIC(false, "diagnostic"),
    /** The mixed check; it says how somebody stands now, so that only one after the work was given counts. */
    READINESS(false, "readiness", "readiness-all"),
    /** Review on so many days after the work was given. */
    REVIEWS(false, "review");

    private final boolean hasTarget;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> attempts;

    AssignedKind(boolean hasTarget, String... attempts) {
        this.hasTarget = hasTarget;
        this.attempts = List.of(attempts);
    }

    /** Whether it is about one objective, quiz or scenario. */
    public boolean hasTarget() {
        return hasTarget;
    }

    /** Kinds of attempts. */
    public List<String> attempts() {
        return attempts;
    }

    /** Whether only what was done after the work was given counts. */
    boolean isOfNow() {
        return this == READINESS || this == REVIEWS;
    }

    /** As the database and people's messages have it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name, in small letters. */
    public static AssignedKind named(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
