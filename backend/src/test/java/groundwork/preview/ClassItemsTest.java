package groundwork.preview;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.attempt.AttemptView;
import groundwork.attempt.PreparedItem;
import groundwork.attempt.ResponseView;
import groundwork.attempt.Sitting;
import groundwork.attempt.TrainerNote;
import groundwork.cohort.CohortId;
import groundwork.cohort.TestClasses;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ItemId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What trainers leave out and note, and for whom it counts, on both engines. */
@DatabaseTest
final class ClassItemsTest {
    private static final ItemId ITEM = new ItemId("example-single-choice");
    private static final String NOTE = "We had this in March.\n\nAsk me for the story. <script>alert(1)</script>";

    private Sitting sitting;
    private TestClasses classes;
    private ClassItems items;
    private LearnerId tom;
    private CohortId march;
    private LearnerId ada;

    @BeforeEach
    void makeAClass(Database database) {
        sitting = new Sitting(database);
        classes = new TestClasses(database, sitting.clock);
        items = new ClassItems(database, classes.cohorts, sitting::curriculum, sitting.clock).join(sitting.attempts);
        tom = TestLearners.trainer(database, "Tom");
        march = classes.make(tom, "March class");
        ada = sitting.newLearner();
        classes.join(ada, tom, march, "Ada");
    }

    private void change(boolean off, String note) {
        items.change(tom, march, new ClassItemRequest(off, Optional.of(note)).of(ITEM));
    }

    private List<ItemId> dealt(LearnerId learner) {
        return sitting.practice(learner).items().stream().map(PreparedItem::id).toList();
    }

    @Test
    void keepsTheLatestChange(Database database) {
        change(true, "");
        change(true, " Windows\r\nand Unix \n");
        assertThat(items.of(tom, march)).containsOnlyKeys(ITEM);
        assertThat(items.of(tom, march).get(ITEM)).isEqualTo(new ClassItem(ITEM, true, "Windows\nand Unix"));

        change(false, "  ");
        assertThat(items.of(tom, march)).isEmpty();
    }

    @Test
    void leavesOutForMembersOnly(Database database) {
        change(true, "");

        assertThat(dealt(ada)).isNotEmpty().doesNotContain(ITEM);
        assertThat(dealt(sitting.newLearner())).contains(ITEM);
    }

    /** It counts until the class is forgotten, and no longer than somebody stays. */
    @Test
    void countsAsLongAsTheClassAndThePlaceInItStand(Database database) {
        LearnerId ben = sitting.newLearner();
        classes.join(ben, tom, march, "Ben");
        change(true, NOTE);
        classes.leave(ben, march);
        assertThat(dealt(ben)).contains(ITEM);

        sitting.clock.pass(Duration.ofDays(100));
        assertThat(dealt(ada)).doesNotContain(ITEM);
        sitting.clock.pass(Duration.ofDays(20));
        assertThat(dealt(ada)).contains(ITEM);
        assertThat(answered(ada).notes()).isEmpty();
    }

    @Test
    void leavesOutWhatAnyOfTheirClassesLeavesOut(Database database) {
        CohortId june = classes.make(tom, "June class");
        classes.join(ada, tom, june, "Ada");
        change(true, "");
        items.change(tom, june, new ClassItem(ITEM, false, "Only a note"));

        assertThat(dealt(ada)).doesNotContain(ITEM);
    }

    private ResponseView answered(LearnerId learner) {
        AttemptView practice = sitting.practice(learner);
        return sitting.answer(learner, practice, ITEM, false);
    }

    @Test
    void showsMembersTheNoteWithTheFeedback(Database database) {
        change(false, NOTE);
        AttemptView practice = sitting.practice(ada);
        ResponseView response = sitting.answer(ada, practice, ITEM, false);

        assertThat(response.notes()).containsExactly(new TrainerNote("March class", NOTE));
        assertThat(sitting.view(ada, practice).responses()).singleElement().satisfies(again -> assertThat(again.notes())
                .isEqualTo(response.notes()));
        ItemId another = new ItemId("example-single-choice-again");
        assertThat(sitting.answer(ada, practice, another, false).notes()).isEmpty();
        assertThat(answered(sitting.newLearner()).notes()).isEmpty();
    }

    @Test
    void showsTheNotesOfAllTheirClasses(Database database) {
        CohortId june = classes.make(tom, "June class");
        classes.join(ada, tom, june, "Ada");
        change(false, NOTE);
        items.change(tom, june, new ClassItem(ITEM, false, "Another"));

        assertThat(answered(ada).notes()).extracting(TrainerNote::text).containsExactlyInAnyOrder(NOTE, "Another");
    }

    @Test
    void hidesAClassFromOtherTrainers(Database database) {
        change(true, NOTE);
        LearnerId eve = TestLearners.trainer(database, "Eve");

        assertRefused(404, () -> items.of(eve, march));
        assertRefused(404, () -> items.change(eve, march, ClassItem.unchanged(ITEM)));
        assertThat(items.of(tom, march)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoItemAndWhatIsNoNote(Database database) {
        assertRefused(404, () -> items.change(tom, march, new ClassItem(new ItemId("nobody"), true, "")));
        assertRefused(400, () -> change(false, "x".repeat(1001)));
        assertRefused(400, () -> change(false, "a\u0000b"));
        assertRefused(400, () -> change(false, "a\u001bb"));
        change(false, "x".repeat(1000));
        assertThat(items.of(tom, march)).hasSize(1);
    }

    @Test
    void goesWithTheClass(Database database) {
        change(true, NOTE);
        classes.delete(tom, march);

        assertThat(dealt(ada)).contains(ITEM);
        int left = database.read(sql -> sql.fetchCount(sql.selectFrom("cohort_item")));
        assertThat(left).isZero();
    }

    @Test
    void givesTrainersWhatTheyWrote(Database database) {
        change(true, NOTE);

        Object toms = database.read(sql -> items.personalData().export(sql, tom));
        Object adas = database.read(sql -> items.personalData().export(sql, ada));
        assertThat(toms).isEqualTo(List.of(new ClassItemData.Kept("March class", ITEM, true, NOTE)));
        assertThat(adas).isEqualTo(List.of());
    }
}
