package groundwork.journey.further;

import static groundwork.http.Refusals.assertRefused;
import static groundwork.journey.TestEntries.newId;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Sitting;
import groundwork.curriculum.ObjectiveId;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.Text;
import groundwork.journey.EntryId;
import groundwork.journey.log.LearningCategory;
import groundwork.mastery.Mastery;
import groundwork.mastery.model.Knows;
import groundwork.memory.TestReviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes after, on both engines. */
@DatabaseTest
final class FurtherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Sitting sitting;
    private Further further;
    private LearnerId ada;

    @BeforeEach
    void open(Database database) {
        sitting = new Sitting(database);
        Mastery mastery = new Mastery(database, sitting::curriculum, TestReviews.of(database, sitting), sitting.clock);
        mastery.join(sitting.attempts);
        further = new Further(database, mastery);
        ada = sitting.newLearner();
    }

    private FurtherView view(LearnerId learner) {
        return further.view(learner, TODAY);
    }

    @Test
    void countsExperienceOfAllJobsOnce(Database database) {
        EntryId first = newId();
        further.putJob(
                ada, first, new Job(" Bakery ", LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2024, 12, 31))));
        further.putJob(ada, newId(), new Job("Bank", LocalDate.of(2024, 7, 1), Optional.of(LocalDate.of(2025, 6, 30))));

        assertThat(view(ada).experience().months()).isEqualTo(18);
        assertThat(view(ada).experience().levels())
                .extracting(FurtherView.LevelMonths::enough)
                .containsExactly(true, false);
        assertThat(view(ada).jobs()).extracting(card -> card.job().place()).containsExactly("Bank", "Bakery");
        further.deleteJob(ada, first);
        assertThat(view(ada).experience().months()).isEqualTo(12);
    }

    @Test
    void knowsNoForeignJob(Database database) {
        EntryId id = newId();
        further.putJob(ada, id, new Job("Bakery", TODAY, Optional.empty()));
        LearnerId ben = sitting.newLearner();

        assertThat(view(ben).jobs()).isEmpty();
        assertRefused(404, () -> further.deleteJob(ben, id));
        assertRefused(400, () -> further.putJob(ada, id, new Job("Bakery", TODAY, Optional.of(TODAY.minusDays(1)))));
        assertRefused(400, () -> further.putJob(ada, id, new Job(" ", TODAY, Optional.empty())));
        assertThat(view(ada).jobs()).hasSize(1);
    }

    @Test
    void keepsWhatSomebodySaysOfThemselves(Database database) {
        further.rate(ada, FurtherArea.VISION, 2, Optional.of("Wrote one with the team."));
        further.rate(ada, FurtherArea.VISION, 3, Optional.empty());

        assertThat(view(ada).areas())
                .filteredOn(area -> area.area() == FurtherArea.VISION)
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.rating()).contains(3);
                    assertThat(area.example()).isEmpty();
                });
        assertThat(view(sitting.newLearner()).areas())
                .allMatch(area -> area.rating().isEmpty());
        assertRefused(400, () -> further.rate(ada, FurtherArea.VISION, 5, Optional.empty()));
    }

    @Test
    void findsTheWeakestObjectivesThatWereAnsweredEnough(Database database) {
        Map<ObjectiveId, Knows> known = Map.of(
                new ObjectiveId("1.1"), knows(0.5, 4),
                new ObjectiveId("1.2"), knows(0.3, 2),
                new ObjectiveId("1.3"), knows(0.1, 1),
                new ObjectiveId("1.4"), knows(0.9, 9));

        assertThat(Ideas.weak(known)).containsExactly(new ObjectiveId("1.2"), new ObjectiveId("1.1"));
    }

    private static Knows knows(double chance, int evidence) {
        return new Knows(chance, chance, chance, evidence, 0);
    }

    @Test
    void listsFreeIdeasFirstAndThenThoseThatFitBest(Database database) {
        List<ObjectiveId> weak = List.of(new ObjectiveId("5.8"), new ObjectiveId("2.1"));
        List<Idea> ideas = List.of(
                idea("paid-fit", IdeaCost.PAID, "5.8", "2.1"),
                idea("free", IdeaCost.FREE, "1.1"),
                idea("free-second", IdeaCost.FREE, "2.1"),
                idea("little", IdeaCost.LITTLE, "1.1"),
                idea("free-first", IdeaCost.FREE, "5.8"),
                idea("free-both", IdeaCost.FREE, "2.1", "5.8"));

        assertThat(Ideas.cards(ideas, weak))
                .extracting(IdeasView.IdeaCard::id)
                .containsExactly("free-both", "free-first", "free-second", "free", "little", "paid-fit");
        assertThat(Ideas.cards(ideas, weak).getFirst().fits()).isEqualTo(weak);
        assertThat(Ideas.cards(ideas, List.of())).allMatch(card -> card.fits().isEmpty());
    }

    private static Idea idea(String id, IdeaCost cost, String... objectives) {
        return new Idea(
                id,
                id,
                LearningCategory.OWN_STUDY,
                cost,
                60,
                Stream.of(objectives).map(ObjectiveId::new).toList(),
                new Text("Do it."),
                Optional.empty());
    }
}
