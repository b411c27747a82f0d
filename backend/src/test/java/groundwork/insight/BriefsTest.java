package groundwork.insight;

import static groundwork.insight.TestGroup.MULTIPLE;
import static groundwork.insight.TestGroup.SINGLE;
import static groundwork.insight.TestGroup.SINGLE_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.cohort.Shared;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.insight.ReadinessBrief.ClassBelief;
import groundwork.insight.ReadinessBrief.Completion;
import groundwork.insight.ReadinessBrief.Findings;
import groundwork.insight.ReadinessBrief.KnownObjective;
import groundwork.item.MisconceptionId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The readiness brief, on both engines. */
@DatabaseTest
final class BriefsTest {
    private static final MisconceptionId COMMITTEE = new MisconceptionId("the-committee-orders");
    private static final MisconceptionId SURVEYS = new MisconceptionId("surveys-say-why");

    private TestGroup group;
    private List<LearnerId> five;

    @BeforeEach
    void sitDown(Database database) {
        group = new TestGroup(database);
        five = group.learners(5);
    }

    @Test
    void tellsCompletionOnlyOfFewerThanFive(Database database) {
        five.stream().limit(4).forEach(learner -> group.answer(learner, SINGLE, false));
        ReadinessBrief brief = group.brief(five);
        assertThat(brief.findings()).isEmpty();
        assertThat(brief.counted()).isEqualTo(4);
        assertThat(brief.completion()).isEqualTo(new Completion(5, 0, 4, 1, List.of("Number 4")));
    }

    @Test
    void ranksABeliefHeldByTwoItemsBeforeOneChosenOnceByMore(Database database) {
        plantBeliefs();
        Findings findings = findings();
        assertThat(findings.held()).extracting(one -> one.belief().id()).containsExactly(COMMITTEE);
        ClassBelief held = findings.held().getFirst();
        assertThat(List.of(held.met(), held.metTwice(), held.held(), held.sure(), held.chosenOnce()))
                .containsExactly(2, 2, 2, 2, 0);
        assertThat(findings.chosenOnce()).extracting(one -> one.belief().id()).contains(SURVEYS);
        assertThat(findings.chosenOnce().getFirst().chosenOnce()).isEqualTo(3);
        assertThat(findings.questions()).hasSize(3);
        assertThat(findings.shared()).containsExactly(new Shared("Maps", "", "What to drop."));
        assertThat(findings.questions().getFirst().text()).contains("“Belief the-committee-orders.”");
    }

    @Test
    void keepsNamesToThemselvesUnlessTheyMayBeAsked(Database database) {
        plantBeliefs();
        assertThat(findings().mayAsk()).isEmpty();
        Findings asked = group.briefs.of(group.group(five, true)).findings().orElseThrow();
        assertThat(asked.mayAsk()).hasSize(5);
        assertThat(asked.mayAsk().getFirst().name()).isEqualTo("Number 0");
        assertThat(asked.mayAsk().getFirst().held()).containsExactly("Belief the-committee-orders");
        assertThat(asked.mayAsk().getLast().held()).isEmpty();
    }

    @Test
    void countsWhoKnowsAnObjective(Database database) {
        for (LearnerId learner : five) {
            for (int day = 0; day < 6; day++) {
                group.sitting.answerAll(learner, group.sitting.practice(learner), true);
                group.sitting.clock.pass(Duration.ofDays(2));
            }
        }
        KnownObjective known = findings().objectives().getFirst();
        assertThat(known.objective().id()).isEqualTo(TestCurriculum.OBJECTIVE);
        assertThat(known.measured()).isEqualTo(5);
        assertThat(known.expected()).isBetween(2.5, 5.0);
        assertThat(known.low()).isLessThanOrEqualTo(known.high());
        group.sitting.clock.pass(Duration.ofDays(400));
        assertThat(findings().objectives().getFirst().expected()).isLessThan(known.expected());
    }

    @Test
    void startsFromTheBeginningWhereAlmostNobodyKnows(Database database) {
        for (LearnerId learner : five) {
            for (int time = 0; time < 6; time++) {
                group.sitting.answerAll(learner, group.sitting.practice(learner), false);
            }
        }
        Findings findings = findings();
        assertThat(findings.startFromBeginning()).extracting(one -> one.id()).contains(TestCurriculum.OBJECTIVE);
        assertThat(findings.startDeeper()).isEmpty();
    }

    @Test
    void writesATableWithoutNames(Database database) {
        plantBeliefs();
        assertThat(BriefTable.of(group.briefs.of(group.group(five, true))))
                .contains(
                        "completion,started,Started,5",
                        "belief,the-committee-orders,Belief the-committee-orders,2,,,,2,2,2,0")
                .contains("objective,1.1,Short 1.1,5,")
                .doesNotContain("Number", "What to drop.");
    }

    /** What is kept in memory is what a new server reads. */
    @Test
    void tellsWhatWasAnsweredSinceItWasOpened(Database database) {
        plantBeliefs();
        int before = findings().firstMeetings();
        group.answer(five.getLast(), SINGLE, false);
        group.answer(five.getLast(), SINGLE_AGAIN, false);
        Findings after = findings();
        assertThat(after.firstMeetings()).isEqualTo(before + 2);
        assertThat(after.held().getFirst().held()).isEqualTo(3);
        Findings fresh = group.fromScratch(five).findings().orElseThrow();
        assertThat(fresh).isEqualTo(after);
    }

    /** Two hold a belief; three others choose one once. */
    private void plantBeliefs() {
        for (LearnerId learner : five.subList(0, 2)) {
            group.answer(learner, SINGLE, false);
            group.answer(learner, SINGLE_AGAIN, false);
        }
        five.subList(2, 5).forEach(learner -> group.answer(learner, MULTIPLE, false));
    }

    private Findings findings() {
        return group.brief(five).findings().orElseThrow();
    }
}
