package groundwork.account;

import groundwork.http.Access;
import java.util.Locale;
import java.util.Set;

/** What somebody with an account may do. Each may do what those before may. */
public enum Role {
    LEARNER(Access.LEARNER),
    TRAINER(Access.LEARNER, Access.TRAINER),
    ADMINISTRATOR(Access.LEARNER, Access.TRAINER, Access.ADMINISTRATOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable.
    private final Set<Access> access;

    Role(Access... access) {
        this.access = Set.of(access);
    }

    /** The routes that are open to this role. */
    public Set<Access> access() {
        return access;
    }

    /** As the database has it. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name, in small letters. */
    public static Role named(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
