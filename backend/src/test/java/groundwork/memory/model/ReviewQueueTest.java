package groundwork.memory.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReviewQueueTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final ConfusableConcepts NONE = new ConfusableConcepts(List.of());

    private final Map<ConceptId, ConceptMemory> memories = new LinkedHashMap<>();

    @Test
    void bringsWhatIsDueToday() {
        remember("due", 10, 10);
        remember("later-today", 10, 9.8);
        remember("tomorrow", 10, 9);

        ReviewQueue queue = queue(20, 0);

        assertThat(concepts(queue)).containsExactlyInAnyOrder("due", "later-today");
        assertThat(queue.later()).isZero();
        assertThat(queue.days()).isZero();
        assertThat(queue.next()).hasValue(NOW.plus(Duration.ofDays(1)));
    }

    /** At half past nine in the evening in New York, tomorrow has begun in Greenwich. */
    @Test
    void letsTheTimeZoneSayWhatTodayIs() {
        remember("in-four-hours", 10, 10 - 4 / 24.0);
        Instant evening = NOW;
        ReviewTerms there = new ReviewTerms(evening, ZoneId.of("Pacific/Auckland"), 20, 0, 0.9);

        assertThat(concepts(ReviewQueue.of(memories, NONE, there))).isEmpty();
        assertThat(concepts(queue(20, 0))).hasSize(1);
    }

    @Test
    void keepsTheDailyCapAndSaysHowLongTheRestTakes() {
        for (int i = 0; i < 60; i++) {
            remember("c" + i, 10, 30);
        }
        ReviewQueue queue = queue(20, 0);

        assertThat(queue.today()).hasSize(20);
        assertThat(queue.later()).isEqualTo(40);
        assertThat(queue.days()).isEqualTo(2);
        assertThat(queue(20, 15).today()).hasSize(5);
        assertThat(queue(20, 25).today()).isEmpty();
    }

    @Test
    void countsWhatComesDueMeanwhile() {
        for (int i = 0; i < 40; i++) {
            remember("due" + i, 10, 30);
        }
        for (int i = 0; i < 25; i++) {
            remember("tomorrow" + i, 10, 9);
        }
        assertThat(queue(20, 0).days()).isEqualTo(3);
    }

    @Test
    void putsConfidentErrorsAheadOfTheCap() {
        remember("due", 10, 30);
        err("wrong", 6);
        err("wrong-too", 9);
        err("too-early", 5);

        assertThat(concepts(queue(1, 1))).containsExactlyInAnyOrder("wrong", "wrong-too");
        assertThat(queue(1, 1).today())
                .allMatch(due -> due.reason() == DueConcept.Reason.CONFIDENT_ERROR)
                .allMatch(due -> due.error().isPresent());
        assertThat(concepts(queue(3, 0))).hasSize(3).contains("due");
    }

    /** After weeks away: what can still be saved goes before what is lost and before what is firm. */
    @Test
    void bringsTheMostValuableFirstAfterABreak() {
        remember("lost", 0.05, 60);
        remember("half-known", 8, 60);
        remember("firm", 58, 60);

        assertThat(concepts(queue(1, 0))).containsExactly("half-known");
        assertThat(queue(3, 0).today()).allMatch(due -> due.value() > 0 && due.value() < 1);
    }

    @Test
    void putsConfusableConceptsSideBySideAndNoOthers() {
        remember("review", 8, 60);
        remember("velocity", 9, 60);
        remember("retrospective", 30, 60);
        ConfusableConcepts confusable =
                new ConfusableConcepts(List.of(List.of(new ConceptId("review"), new ConceptId("retrospective"))));
        List<String> without = concepts(queue(20, 0));
        List<String> with = concepts(ReviewQueue.of(memories, confusable, terms(20, 0)));

        assertThat(without).containsExactly("review", "velocity", "retrospective");
        assertThat(with).containsExactly("review", "retrospective", "velocity");
        assertThat(confusable.has(new ConceptId("review"), new ConceptId("review")))
                .isFalse();
    }

    @Test
    void asksByTheItemMetLongestAgo() {
        ItemId a = new ItemId("a");
        ItemId b = new ItemId("b");
        ItemId c = new ItemId("c");
        SeenItems seen = new SeenItems(Map.of(a, 5L, b, 3L));

        assertThat(seen.longestAgo(List.of(a, b), Optional.empty())).hasValue(b);
        assertThat(seen.longestAgo(List.of(a, b, c), Optional.empty())).hasValue(c);
        assertThat(seen.longestAgo(List.of(a, b), Optional.of(b))).hasValue(a);
        assertThat(seen.longestAgo(List.of(b), Optional.of(b))).hasValue(b);
        assertThat(seen.longestAgo(List.of(), Optional.empty())).isEmpty();
    }

    private ReviewQueue queue(int cap, int done) {
        return ReviewQueue.of(memories, NONE, terms(cap, done));
    }

    private static ReviewTerms terms(int cap, int done) {
        return new ReviewTerms(NOW, ZoneOffset.UTC, cap, done, 0.9);
    }

    private static List<String> concepts(ReviewQueue queue) {
        return queue.today().stream().map(due -> due.concept().value()).toList();
    }

    private void remember(String concept, double stability, double daysAgo) {
        memories.put(
                new ConceptId(concept),
                new ConceptMemory(trace(stability, daysAgo), Optional.empty(), Optional.empty()));
    }

    private void err(String concept, double daysAgo) {
        ConfidentError error = new ConfidentError(before(daysAgo), new ItemId("item-of-" + concept));
        memories.put(
                new ConceptId(concept), new ConceptMemory(trace(100, daysAgo), Optional.of(error), Optional.empty()));
    }

    private static Optional<Trace> trace(double stability, double daysAgo) {
        return Optional.of(new Trace(new MemoryState(stability, 5), before(daysAgo), 3, 0));
    }

    private static Instant before(double days) {
        return NOW.minusMillis((long) (days * Duration.ofDays(1).toMillis()));
    }
}
