package groundwork.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.account.Belongings;
import groundwork.account.ErasedLearners;
import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.db.schema.DefaultSchema;
import groundwork.item.ConceptId;
import groundwork.memory.Reviews;
import groundwork.memory.model.ConceptMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the log when a guest signs in to an account, and when somebody goes for good; on both engines. */
@DatabaseTest
final class AttemptDataTest {
    private static final String WORDS = "My own product is a ferry timetable.";

    private Sitting sitting;
    private Reviews reviews;
    private Belongings belongings;
    private ErasedLearners erased;
    private LearnerId account;
    private LearnerId guest;

    @BeforeEach
    void open(Database database, @TempDir Path data) {
        sitting = new Sitting(database);
        reviews = new Reviews(
                database, sitting.attempts, new Reviews.Bank(sitting::curriculum, App.allTypes()), sitting.clock);
        erased = new ErasedLearners(data);
        belongings = new Belongings(database, erased, sitting.clock)
                .register(sitting.attempts.personalData())
                .register(reviews.personalData());
        account = sitting.newLearner();
        guest = sitting.newLearner();
    }

    private AttemptView answerOne(LearnerId learner) {
        sitting.clock.pass(Duration.ofMinutes(5));
        AttemptView attempt = sitting.practice(learner);
        sitting.answer(learner, attempt, attempt.items().getFirst().id(), true);
        return attempt;
    }

    private static void write(Database database, LearnerId learner, long sequence) {
        database.write(sql -> sql.execute(
                "insert into response_text (learner, sequence, words) values (?, ?, ?)",
                learner.value(),
                sequence,
                "[\"" + WORDS + "\"]"));
    }

    @Test
    void putsGuestsRowsWhereTheyWereReceived(Database database) {
        String first = attemptOf(answerOne(account));
        String second = attemptOf(answerOne(guest));
        String third = attemptOf(answerOne(account));
        write(database, guest, 1);
        write(database, account, 2);

        belongings.merge(account, guest);

        assertThat(rows(database, "select sequence || ' ' || attempt from response order by sequence"))
                .containsExactly("1 " + first, "2 " + second, "3 " + third);
        assertThat(rows(database, "select cast(sequence as varchar(9)) from response_text order by sequence"))
                .containsExactly("2", "3");
        assertThat(rows(database, "select id from learner")).containsExactly(account.value());
        assertThat(attemptOf(answerOne(account))).isNotBlank();
        assertThat(sitting.attempts.log(account)).hasSize(4);
    }

    @Test
    void foldsTheMergedLogAnew(Database database) {
        answerOne(account);
        AttemptView of = sitting.practice(guest);
        sitting.answerAll(guest, of, false);
        answerOne(account);

        belongings.merge(account, guest);
        Map<ConceptId, ConceptMemory> merged = reviews.memories(account);
        sitting.attempts.rebuild();

        assertThat(merged).isNotEmpty().isEqualTo(reviews.memories(account));
        assertThat(sitting.view(account, of).responses()).hasSameSizeAs(of.items());
    }

    @Test
    void keepsBothAttemptsThatShareAnId(Database database) {
        AttemptRequest request = Sitting.practice();
        for (LearnerId learner : List.of(account, guest)) {
            AttemptView attempt = sitting.start(learner, request);
            sitting.answer(learner, attempt, attempt.items().getFirst().id(), true);
        }

        belongings.merge(account, guest);

        assertThat(sitting.attempts.attempts(account)).hasSize(2).allSatisfy(attempt -> assertThat(attempt.answered())
                .isEqualTo(1));
    }

    @Test
    void keepsTheLogOfSomebodyErasedAndNothingOfThem(Database database) {
        answerOne(account);
        write(database, account, 1);

        belongings.erase(account);

        assertThat(rows(database, "select response from response")).hasSize(1);
        assertThat(placesOf(database, account.value())).isEmpty();
        assertThat(placesOf(database, "ferry")).isEmpty();
        assertThat(sitting.attempts.learners()).hasSize(2).doesNotContain(account);
    }

    @Test
    void erasesAgainWhomABackupBroughtBack(Database database) {
        answerOne(guest);
        belongings.erase(account);
        TestLearners.add(database, account);

        assertThat(belongings.eraseAgain()).isEqualTo(1);
        assertThat(placesOf(database, account.value())).isEmpty();
        assertThat(belongings.eraseAgain()).isZero();
        assertThat(sitting.attempts.log(guest)).hasSize(1);
    }

    @Test
    void exportsWhatWasAnswered(Database database) {
        AttemptView attempt = answerOne(account);

        assertThat(belongings.export(account)).containsOnlyKeys("attempts", "reviews");
        assertThat(String.valueOf(belongings.export(account).get("attempts")))
                .contains(attempt.id().value(), attempt.items().getFirst().id().value());
        assertThat(String.valueOf(belongings.export(guest).get("attempts"))).isEqualTo("[]");
    }

    private static String attemptOf(AttemptView attempt) {
        return attempt.id().value();
    }

    private static List<String> rows(Database database, String query) {
        return database.read(sql -> sql.fetch(query).getValues(0, String.class));
    }

    /** Every column of every table in which this text stands. */
    private static List<String> placesOf(Database database, String text) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> table.fieldStream().filter(column -> has(database, table, column, text)))
                .map(Field::toString)
                .toList();
    }

    private static boolean has(Database database, Table<?> table, Field<?> column, String text) {
        return database.read(
                sql -> sql.fetchExists(table, DSL.cast(column, String.class).like("%" + text + "%")));
    }
}
