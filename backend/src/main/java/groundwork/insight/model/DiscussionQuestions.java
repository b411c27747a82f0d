package groundwork.insight.model;

import groundwork.item.Basis;
import groundwork.item.MisconceptionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Open questions for a class, made of the beliefs that it showed. A good one quotes the belief fairly, does not say that it is
 * wrong, and asks for what would happen at the learners' own company: whoever has to tell that meets the consequence
 * themselves. What is asked depends on whose word stands against the belief. Against a rule, what comes of it; against a
 * practice, where it worked and where it cost more; in a judgement, what it depends on; and where the objective asks to make
 * something, what of one's own would change.
 */
public final class DiscussionQuestions {
    /** More than a class has time for. */
    static final int MOST = 3;

    private static final List<String> OF_RULE = List.of(
            "Suppose a colleague says: “%s” Nobody objects. What would happen at your company on the Monday after, and who"
                    + " would notice first?",
            "“%s” Who at your company would nod at this, and why? What would it cost them by the end of the next Sprint?",
            "Your new director tells the team: “%s” What do you answer, and what do you ask back?");
    private static final List<String> OF_PRACTICE = List.of(
            "“%s” Where have you seen this go well, and where did it cost more than it saved? What was different?",
            "Suppose you worked like this for a month: “%s” What would you find out too late?",
            "“%s” What would have to be true of your product for this to be good advice?");
    private static final List<String> OF_JUDGEMENT = List.of(
            "“%s” What does that depend on? Name one thing that would change your mind, in either direction.",
            "Two of you take opposite sides: “%s” What does each side see that the other does not?",
            "“%s” Tell of a time when you acted on this. What would you weigh differently now?");
    private static final List<String> OF_MAKING = List.of(
            "Take something from your own Product Backlog and follow this: “%s” What would come out, and what would you not"
                    + " have learnt?",
            "Look at the last thing that you wrote for your product. Was this behind it: “%s” What would you change?",
            "Suppose the person beside you works by this: “%s” What would you ask to see of theirs, and why?");

    private DiscussionQuestions() {}

    /**
     * A belief that the class showed.
     *
     * @param belief as somebody would say it aloud
     * @param basis whose word stands against it
     * @param isOfMaking whether its objective asks to make something
     */
    public record Found(MisconceptionId id, String belief, Basis basis, boolean isOfMaking) {}

    /** At most three questions, of the first beliefs, no two of which ask in the same words. */
    public static List<DiscussionQuestion> of(List<Found> beliefs) {
        List<DiscussionQuestion> questions = new ArrayList<>();
        Set<String> used = new HashSet<>();
        beliefs.stream().limit(MOST).forEach(found -> {
            String form = forms(found).stream().filter(used::add).findFirst().orElseThrow();
            questions.add(new DiscussionQuestion(found.id(), form.formatted(quoted(found.belief()))));
        });
        return questions;
    }

    private static List<String> forms(Found found) {
        if (found.isOfMaking()) {
            return OF_MAKING;
        }
        return switch (found.basis()) {
            case RULE -> OF_RULE;
            case PRACTICE -> OF_PRACTICE;
            case JUDGEMENT -> OF_JUDGEMENT;
        };
    }

    /** Within quotation marks, others are single; emphasis is for pages. */
    private static String quoted(String belief) {
        String plain = belief.strip().replace('“', '‘').replace('”', '’').replaceAll("[*_]+(\\S[^*_]*)[*_]+", "$1");
        return plain.matches(".*[.?!…]’?") ? plain : plain + ".";
    }
}
