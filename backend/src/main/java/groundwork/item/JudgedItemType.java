package groundwork.item;

import java.util.Optional;

/**
 * A way to answer that a person judges once the response is in: the learner, and later perhaps a trainer. What a person
 * says changes the score that is shown. What the learner says of their own text is never evidence.
 *
 * @param <J> a judgement
 */
public interface JudgedItemType<
                C extends Record,
                V extends Record & ItemBody,
                R extends Record & ItemResponse,
                J extends Record & ItemJudgement>
        extends ItemType<C, V, R> {
    Class<J> judgementClass();

    /** What its outcomes carry for the person who judges. */
    Class<? extends ItemModel> modelClass();

    /** Why this is no judgement of this response, in a sentence for the sender; empty when it can be counted. */
    Optional<String> refuse(Instance<C> instance, R response, J judgement);

    /** The outcome under a judgement that {@link #refuse} let pass: with a score, and without evidence. */
    Outcome judge(Instance<C> instance, R response, J judgement);

    /** Judgements of responses to the item of {@link #examples}. */
    JudgementExamples<R, J> judgements();
}
