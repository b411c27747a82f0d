package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.curriculum.BankItem;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of attempt: where its items come from. Kinds that choose as they go are asked again after every response, so
 * that adaptive kinds need no other door.
 */
public interface ItemSource {
    /** The name by which an {@link AttemptRequest} asks for it. */
    String kind();

    /** The attempt's title; refuses a request that makes no sense for this kind, before anything is stored. */
    String title(AttemptRequest request);

    /**
     * The items to add to those that the attempt has; empty when there are no more. At the start the attempt has none. The
     * same state gives the same items.
     */
    List<ItemId> next(SoFar attempt);

    /** Whether its attempts test; those that only teach move neither memory nor mastery. */
    default boolean tests() {
        return true;
    }

    /** Whether what is said of a response waits until the attempt is finished. */
    default boolean withholdsFeedback() {
        return false;
    }

    /**
     * Makes an item that is in no bank, such as a scene, whose instance depends on the way to it. Most kinds make none: what
     * {@link #next} names is then taken from the bank, and dealt by chance.
     */
    default Optional<Made> make(SoFar attempt, ItemId item) {
        return Optional.empty();
    }

    /** An item that a source made itself, and the seed under which it is prepared. */
    record Made(BankItem item, long seed) {}

    /**
     * How an attempt stands.
     *
     * @param seed the attempt's own: the only chance there is
     * @param given the answered items as they were pinned, with what was given to them
     * @param leftOut items of the bank that this learner is not dealt: a source chooses others in their place
     */
    record SoFar(
            LearnerId learner,
            AttemptRequest request,
            long seed,
            List<ItemId> items,
            List<Answer> answers,
            List<Given> given,
            Set<ItemId> leftOut) {
        /** The same, told what to leave out. */
        SoFar leavingOut(Set<ItemId> items) {
            return new SoFar(learner, request, seed, this.items, answers, given, items);
        }
    }

    /** One response in this attempt and the share it earned, in [0, 1]; without one where a person has to judge it. */
    record Answer(ItemId item, Optional<Double> share) {}

    /** An item in the version that the attempt pinned, and the response to it. */
    record Given(Item<?> item, ItemResponse response) {}
}
