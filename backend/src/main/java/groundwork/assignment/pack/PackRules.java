package groundwork.assignment.pack;

import static groundwork.curriculum.rule.Rule.error;

import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Offers;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.rule.Rule;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What packs of work must satisfy: a trainer who gives ninety minutes has promised them to a class. */
final class PackRules {
    /** How far what a pack takes may lie from what it says, in per cent of that. */
    private static final int NEAR_PERCENT = 15;

    private static final int MINUTES_AN_HOUR = 60;
    private static final Pattern TIME = Pattern.compile("\\b(\\d+) (minutes?|hours?)\\b");

    private final ContentKind<Pack> kind;

    PackRules(ContentKind<Pack> kind) {
        this.kind = kind;
    }

    List<Rule> all() {
        return List.of(
                error(
                        "pack-references",
                        "Every task of a pack is something that learners can begin: it has items, and is not retired.",
                        this::resolve),
                error("pack-doubled", "No pack has a task twice, and no two packs share a place.", this::areDifferent),
                error(
                        "pack-minutes",
                        "What a pack takes lies within " + NEAR_PERCENT + " % of what it says.",
                        this::keepTheirWord),
                error("pack-title", "A time that stands in a pack’s title is the time that it says.", this::say));
    }

    private void resolve(Content content, Findings findings) {
        Offers offers = Offers.of(content);
        for (Loaded<Pack> pack : offered(content)) {
            List<AssignedTask> tasks = pack.value().tasks();
            for (int i = 0; i < tasks.size(); i++) {
                AssignedTask task = tasks.get(i);
                boolean isBroken =
                        task.target().filter(content.brokenIds()::contains).isPresent();
                if (offers.card(task).isEmpty() && !isBroken) {
                    findings.at(
                            pack,
                            "/tasks/" + i,
                            "There is no " + task.kind().stored() + " "
                                    + task.target().orElse("of this kind") + " to begin.");
                }
            }
        }
    }

    private void areDifferent(Content content, Findings findings) {
        Map<Integer, Pack> places = new HashMap<>();
        for (Loaded<Pack> pack : offered(content)) {
            Set<AssignedTask> met = new HashSet<>();
            List<AssignedTask> tasks = pack.value().tasks();
            for (int i = 0; i < tasks.size(); i++) {
                if (!met.add(tasks.get(i))) {
                    findings.at(pack, "/tasks/" + i, "This task stands in the pack already.");
                }
            }
            Pack before = places.put(pack.value().order(), pack.value());
            if (before != null) {
                findings.at(pack, "/order", "This place is taken by " + before.id() + ".");
            }
        }
    }

    private void keepTheirWord(Content content, Findings findings) {
        Offers offers = Offers.of(content);
        for (Loaded<Pack> pack : offered(content)) {
            int said = pack.value().minutes();
            int needed = offers.minutes(pack.value().tasks());
            if (100 * Math.abs(needed - said) > NEAR_PERCENT * said) {
                findings.at(pack, "/minutes", "It says " + said + " minutes, and its tasks take " + needed + ".");
            }
        }
    }

    private void say(Content content, Findings findings) {
        for (Loaded<Pack> pack : offered(content)) {
            Matcher time = TIME.matcher(pack.value().title());
            while (time.find()) {
                int unit = time.group(2).startsWith("hour") ? MINUTES_AN_HOUR : 1;
                if (Integer.parseInt(time.group(1)) * unit != pack.value().minutes()) {
                    findings.at(pack, "/title", "The title says " + time.group() + ", and `minutes` something else.");
                }
            }
        }
    }

    private List<Loaded<Pack>> offered(Content content) {
        return content.of(kind).stream()
                .filter(pack -> !pack.value().isRetired())
                .toList();
    }
}
