package groundwork.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with an item, rule by rule. */
public final class Checks {
    private final List<ItemProblem> problems = new ArrayList<>();

    /** Reports {@code message} at {@code pointer} unless it holds. */
    public Checks that(boolean holds, String pointer, String message) {
        if (!holds) {
            problems.add(new ItemProblem(pointer, message));
        }
        return this;
    }

    /** Ids that stand in one list are unique. */
    public Checks unique(List<String> ids, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            that(seen.add(ids.get(i)), pointer + "/" + i + "/id", "The id " + ids.get(i) + " stands here twice.");
        }
        return this;
    }

    /** An id that refers to one of a list. */
    public Checks known(String id, Collection<String> known, String pointer) {
        return that(known.contains(id), pointer, "There is no " + id + " here: " + String.join(", ", known) + ".");
    }

    public List<ItemProblem> problems() {
        return List.copyOf(problems);
    }
}
