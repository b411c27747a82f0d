package groundwork.item;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.item.written.Written;
import groundwork.item.written.WrittenJudgement;
import groundwork.item.written.WrittenModel;
import groundwork.item.written.WrittenResponse;
import groundwork.item.written.WrittenType;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Written work before and after somebody has judged it. */
final class WrittenTypeTest {
    private final WrittenType type = new WrittenType();
    private final Item<Written> item = type.examples().item();
    private final Instance<Written> instance = type.prepare(item, 1);
    private final WrittenResponse response = type.judgements().response();

    @Test
    void waitsForAPersonAndBringsWhatToHoldItAgainst() {
        Outcome outcome = type.score(instance, response);

        assertThat(outcome.score()).isEmpty();
        assertThat(outcome.evidence()).isEmpty();
        WrittenModel model = (WrittenModel) outcome.model().orElseThrow();
        assertThat(model.answerHtml()).isEqualTo(item.content().model());
        assertThat(model.criteria())
                .allSatisfy(criterion -> assertThat(criterion.levelsHtml()).hasSize(3));
    }

    @Test
    void addsUpTheLevelsOfTheCriteria() {
        Outcome outcome = type.judge(instance, response, levels(2, 1, 0));

        assertThat(outcome.score()).contains(new Score(3, 6));
        assertThat(outcome.evidence()).isEmpty();
        assertThat(outcome.parts())
                .extracting(PartFeedback::verdict)
                .containsExactly(PartVerdict.RIGHT, PartVerdict.PARTLY, PartVerdict.MISSED);
        assertThat(outcome.parts().get(1).rationale())
                .contains(item.content().criteria().get(1).levels().get(1));
    }

    @Test
    void scoresEveryJudgementWithinItsBounds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            WrittenJudgement judgement = levels(random.nextInt(-2, 6), random.nextInt(-2, 6), random.nextInt(-2, 6));
            if (type.refuse(instance, response, judgement).isEmpty()) {
                Score score = type.judge(instance, response, judgement).score().orElseThrow();
                assertThat(score.earned()).isBetween(0.0, score.possible());
            }
        }
    }

    @Test
    void takesTextsOfAnyLengthUpToTheLongest() {
        assertThat(type.refuse(instance, new WrittenResponse("x".repeat(4000)))).isEmpty();
        assertThat(type.refuse(instance, new WrittenResponse("x".repeat(4001)))).isPresent();
        assertThat(type.refuse(instance, new WrittenResponse("\u00a0\n\t")))
                .as("a no-break space alone")
                .isPresent();
    }

    /** It measures nothing, so nothing may be measured with it. */
    @Test
    void hasNoPlaceInTheCheckPool() {
        assertThat(type.isMeasured()).isFalse();
        assertThat(pointers(with(Pool.CHECK, item.content()))).containsExactly("/pool");
    }

    @Test
    void keepsTheModelToWhatTheTaskAsksFor() {
        Written content = item.content();
        Written tooLong = new Written(10, 20, content.criteria(), content.model(), content.why());

        assertThat(pointers(with(Pool.PRACTICE, tooLong))).containsExactly("/model");
    }

    @Test
    void wantsLevelsThatDiffer() {
        Written content = item.content();
        Written.Criterion flat = new Written.Criterion(
                "flat", new Text("Flat"), List.of(new Text("so"), new Text("so"), new Text("other")));
        Written one = new Written(
                content.minWords(), content.maxWords(), List.of(flat, flat), content.model(), content.why());

        assertThat(pointers(with(Pool.PRACTICE, one)))
                .containsExactly("/criteria/1/id", "/criteria/0/levels", "/criteria/1/levels");
    }

    private List<String> pointers(Item<Written> written) {
        return type.check(written).stream().map(ItemProblem::pointer).toList();
    }

    private Item<Written> with(Pool pool, Written content) {
        return new Item<>(
                item.id(),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                pool,
                item.stem(),
                item.source(),
                item.retired(),
                content);
    }

    private static WrittenJudgement levels(int answer, int reason, int door) {
        return new WrittenJudgement(Map.of("answer", answer, "reason", reason, "door", door));
    }
}
