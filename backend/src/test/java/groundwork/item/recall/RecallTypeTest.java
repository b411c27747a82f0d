package groundwork.item.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.MisconceptionId;
import groundwork.item.Outcome;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Score;
import groundwork.item.Text;
import groundwork.item.recall.Recall.Term;
import groundwork.item.recall.Recall.Trap;
import groundwork.item.recall.RecallJudgement.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a recalled list earns, and what is said of each of its lines. */
final class RecallTypeTest {
    private final RecallType type = new RecallType();

    @Test
    void givesOnePointForEachTermAndStopsAtWhatIsWanted() {
        assertThat(score(2, "red", "green", "blue")).isEqualTo(new Score(2, 2));
        assertThat(score(2, "red")).isEqualTo(new Score(1, 2));
        assertThat(score(2, "", "pink")).isEqualTo(new Score(0, 2));
    }

    @Test
    void countsATermOnceHoweverOftenItIsNamed() {
        assertThat(score(3, "red", "Reds", "crimson")).isEqualTo(new Score(1, 3));
        Outcome outcome = outcome(3, "red", "crimson");
        assertThat(part(outcome, "1").verdict()).isEqualTo(PartVerdict.RIGHT);
        assertThat(part(outcome, "2").verdict()).isEqualTo(PartVerdict.NEUTRAL);
        assertThat(part(outcome, "2").expected()).contains("red");
    }

    @Test
    void takesNothingForSurplusEntries() {
        assertThat(score(2, "red", "green", "nonsense", "more nonsense")).isEqualTo(new Score(2, 2));
    }

    @Test
    void tellsATypicalErrorWhatItStandsFor() {
        Outcome outcome = outcome(3, "rot", "red");

        assertThat(outcome.misconceptions()).containsExactly(new MisconceptionId("german-is-english"));
        assertThat(part(outcome, "1").verdict()).isEqualTo(PartVerdict.WRONG);
        assertThat(part(outcome, "1").rationale()).contains(new Text("Why not rot"));
        assertThat(part(outcome, "green").verdict()).isEqualTo(PartVerdict.MISSED);
    }

    /** “planed” is one error from each of two terms; no error may choose between them. */
    @Test
    void takesTheNearestTermAndNoneOfTwoEquallyNear() {
        Recall near = recall(2, term("planned"), term("planted"));
        assertThat(Recollection.of(near, List.of("plannd")).at(1).id()).isEqualTo("planned");
        assertThat(Recollection.of(near, List.of("planed")).at(1).kind()).isEqualTo(Recollection.Kind.UNKNOWN);
        assertThat(Recollection.of(near, List.of("planted")).at(1).id()).isEqualTo("planted");
    }

    @Test
    void prefersTheWholeEntryToWhatStandsBeforeItsExplanation() {
        Recall content = recall(2, term("sprint"), term("sprint-review"));

        assertThat(Recollection.of(content, List.of("Sprint – Review")).at(1).id())
                .isEqualTo("sprint-review");
        assertThat(Recollection.of(content, List.of("Sprint – the frame")).at(1).id())
                .isEqualTo("sprint");
    }

    @Test
    void countsAClaimOnlyInTheScore() {
        Instance<Recall> instance = instance(3);
        RecallResponse response = new RecallResponse(List.of("red", "", "the colour of grass", "the sky"));
        Outcome judged = type.judge(instance, response, claims(new Claim(3, "green"), new Claim(4, "blue")));

        assertThat(judged.score()).contains(new Score(3, 3));
        assertThat(judged.evidence()).isEmpty();
        assertThat(part(judged, "3").expected()).contains("green");
        assertThat(part(judged, "green").verdict()).isEqualTo(PartVerdict.RIGHT);
    }

    @Test
    void refusesToClaimATypicalError() {
        RecallResponse response = new RecallResponse(List.of("rot", "", "grün"));
        Instance<Recall> instance = instance(3);

        assertThat(type.refuse(instance, response, claims(new Claim(1, "red")))).isPresent();
        assertThat(type.refuse(instance, response, claims(new Claim(2, "red")))).isPresent();
        assertThat(type.refuse(instance, response, claims(new Claim(3, "green"))))
                .isEmpty();
    }

    @Test
    void splitsEvidenceByConceptsWhereTheWholeListIsWanted() {
        Recall content = recall(
                2,
                term("red"),
                new Term("green", new Text("green"), List.of(), new Text("…"), Optional.of(new ConceptId("grass"))));
        Outcome outcome = type.score(new Instance<>(item(content), content), new RecallResponse(List.of("green")));

        assertThat(outcome.evidence())
                .extracting(Evidence::concept, Evidence::earned, Evidence::possible)
                .containsExactly(tuple(item(content).concept(), 0.0, 1.0), tuple(new ConceptId("grass"), 1.0, 1.0));
    }

    @Test
    void measuresOneConceptByWhatIsWantedOfALongerList() {
        assertThat(outcome(2, "red").evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.earned()).isEqualTo(1);
            assertThat(evidence.possible()).isEqualTo(2);
            assertThat(evidence.corrected()).isEqualTo(0.5);
        });
    }

    @Test
    void scoresAlikeInWhateverOrder() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> entries = new ArrayList<>(List.of("red", "rot", "gren", "nonsense", "crimson"));
        Score score = score(3, entries.toArray(String[]::new));
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(entries, new Random(random.nextLong()));
            assertThat(score(3, entries.toArray(String[]::new))).isEqualTo(score);
        }
    }

    /** Whatever is typed is refused or scored, and never earns more than the key. */
    @Test
    void standsWhateverIsTyped() {
        SplittableRandom random = new SplittableRandom(1);
        Instance<Recall> instance = instance(3);
        for (int i = 0; i < 500; i++) {
            List<String> entries = random.ints(1 + random.nextInt(7), 0, 140)
                    .mapToObj(length -> random.ints(length, 0, 0x2FFF)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining()))
                    .toList();
            RecallResponse response = new RecallResponse(entries);
            if (type.refuse(instance, response).isEmpty()) {
                Score score = type.score(instance, response).score().orElseThrow();
                assertThat(score.earned()).isBetween(0.0, score.possible());
            }
        }
    }

    @Test
    void findsNamesThatStandForTwoThings() {
        Recall twice = new Recall(
                3,
                List.of(term("red"), term("the-reds"), term("2")),
                List.of(new Trap("red", List.of("a 2"), Optional.empty(), new Text("…"))),
                Optional.empty());

        assertThat(type.check(item(twice)).stream().map(ItemProblem::pointer))
                .containsExactly("/traps/0/id", "/model/2/id", "/model/1", "/traps/0");
        assertThat(type.check(item(recall(4, term("red"), term("green")))))
                .extracting(ItemProblem::pointer)
                .containsExactly("/wanted");
    }

    private Score score(int wanted, String... entries) {
        return outcome(wanted, entries).score().orElseThrow();
    }

    private Outcome outcome(int wanted, String... entries) {
        return type.score(instance(wanted), new RecallResponse(List.of(entries)));
    }

    private static PartFeedback part(Outcome outcome, String id) {
        return outcome.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RecallJudgement claims(Claim... claims) {
        return new RecallJudgement(List.of(claims));
    }

    private Instance<Recall> instance(int wanted) {
        Recall content = new Recall(
                wanted,
                List.of(term("red", "crimson"), term("green"), term("blue")),
                List.of(new Trap(
                        "rot",
                        List.of("rot"),
                        Optional.of(new MisconceptionId("german-is-english")),
                        new Text("Why not rot"))),
                Optional.empty());
        return new Instance<>(item(content), content);
    }

    private static Recall recall(int wanted, Term... terms) {
        return new Recall(wanted, List.of(terms), List.of(), Optional.empty());
    }

    private static Term term(String id, String... accepted) {
        return new Term(id, new Text(id), List.of(accepted), new Text("Why " + id), Optional.empty());
    }

    private Item<Recall> item(Recall content) {
        Item<Recall> example = type.examples().item();
        return new Item<>(
                example.id(),
                example.type(),
                example.concept(),
                example.level(),
                example.basis(),
                example.pool(),
                example.stem(),
                example.source(),
                example.retired(),
                content);
    }
}
