package groundwork.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An instance together with its type, for whoever does not care which type it is. Here, and only here, an item's content
 * and a response are taken for what their type says they are, after a check.
 */
public final class Prepared<C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> {
    private final ItemType<C, V, R> type;
    private final Instance<C> instance;

    private Prepared(ItemType<C, V, R> type, Instance<C> instance) {
        this.type = type;
        this.instance = instance;
    }

    /** Prepares an item by its type for this seed. */
    static <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> Prepared<C, V, R> of(
            ItemType<C, V, R> type, Item<?> item, long seed) {
        C content = type.contentClass().cast(item.content());
        return new Prepared<>(type, type.prepare(item.with(content), seed));
    }

    /** The situation and the question with this instance's numbers. */
    public Item<?> item() {
        return instance.item();
    }

    /** The parts that have a text, with the concepts and beliefs that they name. */
    public List<Part> parts() {
        return type.parts(instance.item());
    }

    /** What may be shown before the response is in. */
    public ItemBody view() {
        return type.publicView(instance);
    }

    /** The share of the score that blind guessing earns on average, in [0, 1). */
    public double chance() {
        return type.chance(instance);
    }

    /** Whether the {@link #parts} are options to pick from, some of which are wrong. */
    public boolean offersOptions() {
        return type.offersOptions();
    }

    /** The ids of the {@link #parts} that a response picked; empty where there are no options. */
    public Set<String> chosen(ItemResponse response) {
        return type.responseClass().isInstance(response)
                ? type.chosen(type.responseClass().cast(response))
                : Set.of();
    }

    /** The response that earns all there is, or the model answer: only for whoever may see keys. */
    public ItemResponse key() {
        return type.key(instance);
    }

    /** The wrong answers that are foreseen, with what is said of each and the beliefs it stands for. */
    public List<Part> wrongAnswers() {
        return type.wrongAnswers(instance);
    }

    /** Why this is no response to this item, in a sentence for the sender; empty when it can be scored. */
    public Optional<String> refuse(ItemResponse response) {
        return type.responseClass().isInstance(response)
                ? type.refuse(instance, type.responseClass().cast(response))
                : Optional.of("This item takes a response of the type " + type.name() + ".");
    }

    /** Why a response that {@link #refuse} let pass cannot be given now, in a sentence for the sender. */
    public Optional<String> forbid(ItemResponse response) {
        return type.forbid(instance, type.responseClass().cast(response));
    }

    /** Scores a response that {@link #refuse} and {@link #forbid} let pass. */
    public Outcome score(ItemResponse response) {
        return type.score(instance, type.responseClass().cast(response));
    }

    /** Why this is no judgement of this response, in a sentence for the sender; empty when it can be counted. */
    public Optional<String> refuse(ItemResponse response, ItemJudgement judgement) {
        return type instanceof JudgedItemType<C, V, R, ?> judged
                ? refuse(judged, type.responseClass().cast(response), judgement)
                : Optional.of("A response to this item is judged by nobody.");
    }

    private <J extends Record & ItemJudgement> Optional<String> refuse(
            JudgedItemType<C, V, R, J> judged, R response, ItemJudgement judgement) {
        return judged.judgementClass().isInstance(judgement)
                ? judged.refuse(instance, response, judged.judgementClass().cast(judgement))
                : Optional.of("This item takes a judgement of the type " + type.name() + ".");
    }

    /** The outcome under a judgement that {@link #refuse} let pass. Its evidence is what scoring alone measured. */
    public Outcome judge(ItemResponse response, ItemJudgement judgement) {
        if (!(type instanceof JudgedItemType<C, V, R, ?> judged)) {
            throw new IllegalArgumentException("A " + type.name() + " item is judged by nobody.");
        }
        R given = type.responseClass().cast(response);
        return judge(judged, given, judgement).with(type.score(instance, given).evidence());
    }

    private <J extends Record & ItemJudgement> Outcome judge(
            JudgedItemType<C, V, R, J> judged, R response, ItemJudgement judgement) {
        return judged.judge(instance, response, judged.judgementClass().cast(judgement));
    }
}
