package groundwork.journey;

import static groundwork.journey.TestEntries.newId;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Sitting;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that the journey keeps of a person: exported, moved, gone; on both engines. */
@DatabaseTest
final class JourneyStoreTest {
    private final JourneyStore store = new JourneyStore();
    private Sitting sitting;
    private LearnerId guest;
    private LearnerId account;

    @BeforeEach
    void fill(Database database) {
        sitting = new Sitting(database);
        guest = sitting.newLearner();
        account = sitting.newLearner();
    }

    /** One row in every table. */
    private static void live(Database database, LearnerId learner, String id, String step) {
        database.write(sql -> {
            List<String> statements = List.of(
                    "considered_course (learner, id, added_at) values (?, '" + id + "', 1)",
                    "considered_course_text (learner, id, title) values (?, '" + id + "', 'June')",
                    "course_answer (learner, course, question, answer) values (?, '" + id + "', 'FEE', 'YES')",
                    "course_note (learner, course, question, words) values (?, '" + id + "', 'FEE', 'Cheap')",
                    "course_weight (learner, question, weight) values (?, '" + step + "', 5)",
                    "path_step (learner, step, is_done) values (?, '" + step + "', 1)",
                    "learning_activity (learner, id, category, happened_on, minutes, added_at)" + " values (?, '" + id
                            + "', 'OWN_STUDY', '2026-01-01', 60, 1)",
                    "learning_activity_text (learner, id, title) values (?, '" + id + "', 'A book')",
                    "learning_import (learner, id, digest, added, imported_at) values (?, '" + id + "', 'd', 1, 1)",
                    "held_credential (learner, id, track, level, term_from, expires_on)" + " values (?, '" + id
                            + "', 'PRODUCT_OWNER', 'FOUNDATIONAL', '2026-01-01', '2028-01-01')",
                    "worked_as_owner (learner, id, from_date) values (?, '" + id + "', '2026-01-01')",
                    "worked_as_owner_text (learner, id, place) values (?, '" + id + "', 'Bakery')",
                    "further_rating (learner, area, rating) values (?, '" + step + "', 2)",
                    "further_rating_text (learner, area, example) values (?, '" + step + "', 'Once')");
            statements.forEach(statement -> sql.execute("insert into " + statement, learner.value()));
            return statements.size();
        });
    }

    private Map<String, List<Map<String, Object>>> export(Database database, LearnerId learner) {
        return database.read(sql -> store.export(sql, learner));
    }

    /** The tables of the journey that have a learner, as the database itself knows them. */
    @Test
    void knowsEveryTable(Database database) {
        live(database, guest, newId().value(), "RENEW");
        Map<String, List<Map<String, Object>>> exported = export(database, guest);

        assertThat(exported).hasSize(14).allSatisfy((table, rows) -> assertThat(rows)
                .hasSize(1));
        assertThat(exported.toString())
                .contains("June", "Cheap", "A book", "Bakery", "Once")
                .doesNotContain(guest.value());
        assertThat(export(database, account).values()).allMatch(List::isEmpty);
    }

    @Test
    void movesAGuestsRowsAndLetsTheAccountsOwnStay(Database database) {
        live(database, guest, newId().value(), "RENEW");
        live(database, account, newId().value(), "RENEW");
        database.writeFor(account.value(), write -> {
            store.move(write, guest);
            return 0;
        });
        Map<String, List<Map<String, Object>>> all = export(database, account);

        assertThat(all.get("learning_activity_text")).hasSize(2);
        assertThat(all.get("course_note")).hasSize(2);
        assertThat(all.get("path_step")).hasSize(1);
        assertThat(all.get("further_rating_text")).hasSize(1);
        assertThat(export(database, guest).values()).allMatch(List::isEmpty);
    }

    @Test
    void goesWithTheLearner(Database database) {
        live(database, guest, newId().value(), "RENEW");
        database.write(sql -> sql.execute("delete from learner where id = ?", guest.value()));

        assertThat(export(database, guest).values()).allMatch(List::isEmpty);
    }
}
