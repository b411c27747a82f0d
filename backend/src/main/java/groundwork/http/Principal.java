package groundwork.http;

import java.util.Set;

/** Whoever a session belongs to, by the application's own id, and what they may call. */
public record Principal(String id, Set<Access> access) {
    public Principal {
        access = Set.copyOf(access);
    }

    public Principal(String id, Access... access) {
        this(id, Set.of(access));
    }

    boolean may(Access needed) {
        return needed == Access.PUBLIC || access.contains(needed);
    }
}
