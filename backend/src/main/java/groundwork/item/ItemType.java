package groundwork.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * One way to answer. A type is pure: it holds no state, and the same arguments always give the same result.
 *
 * <p>Who may see what: {@code check} and {@code parts} see the item as written; {@code prepare} makes the instance that an
 * attempt pins by its seed; {@code publicView} names every field it shows, so that no key or rationale can slip into it;
 * {@code refuse} and {@code score} see the instance and the response.
 *
 * @param <C> the type's own part of an item
 * @param <V> what the learner is shown before the response is in
 * @param <R> a response
 */
public interface ItemType<C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> {
    /** As written in an item's {@code type}, and the name of its folder in the front end. */
    String name();

    Class<C> contentClass();

    Class<V> viewClass();

    Class<R> responseClass();

    /** What the schema cannot say of a well-formed item; empty when all is well. */
    List<ItemProblem> check(Item<C> item);

    /** The parts that have a text and, most of them, a rationale. */
    List<Part> parts(Item<C> item);

    /** The instance for this seed. */
    Instance<C> prepare(Item<C> item, long seed);

    /** Whether instances of other seeds may look different; false where the order of the parts carries meaning. */
    default boolean shuffles() {
        return true;
    }

    /** What may be shown before the response is in. */
    V publicView(Instance<C> instance);

    /** Why this response is none to this instance, in a sentence for the sender; empty when it can be scored. */
    Optional<String> refuse(Instance<C> instance, R response);

    /** Why this response, though it fits, cannot be given now; empty when it can. Only stories forbid. */
    default Optional<String> forbid(Instance<C> instance, R response) {
        return Optional.empty();
    }

    /** Whether {@link #parts} are options to pick from, some of which are wrong. */
    default boolean offersOptions() {
        return false;
    }

    /** The ids of the parts that a response picked; empty for types that offer no options. */
    default Set<String> chosen(R response) {
        return Set.of();
    }

    /** Scores a response that {@link #refuse} and {@link #forbid} let pass. */
    Outcome score(Instance<C> instance, R response);

    /** The share of the score that blind guessing earns on average, in [0, 1). */
    double chance(Instance<C> instance);

    /**
     * A response as somebody gives it who looks at nothing but what {@link #publicView} shows: every response that is as
     * complete as the type asks for is as likely as any other. On average it earns {@link #chance}.
     */
    R guess(Instance<C> instance, RandomGenerator random);

    /**
     * The response that earns all there is; of written work the model answer, of a story, in which nothing is right, the first
     * choice that is open. Only for whoever may see keys.
     */
    R key(Instance<C> instance);

    /** The wrong answers that are foreseen, with what is said of each and the beliefs it stands for. */
    default List<Part> wrongAnswers(Instance<C> instance) {
        return parts(instance.item()).stream().filter(part -> !part.key()).toList();
    }

    /** Whether scoring measures something; where only a person can judge there is no evidence. */
    default boolean isMeasured() {
        return true;
    }

    /** An item of this type with responses to it. */
    Examples<C, R> examples();
}
