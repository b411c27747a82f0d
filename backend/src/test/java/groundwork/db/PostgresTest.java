package groundwork.db;

import static groundwork.db.schema.Tables.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is PostgreSQL's own: several nodes, lost connections, deadlocks, the locks of learners. */
class PostgresTest {
    private String url;
    private Database database;

    @BeforeEach
    void open() {
        url = TestPostgres.freshDatabase();
        database = Database.open(url, Path.of("unused"));
    }

    @AfterEach
    void close() {
        database.close();
        TestPostgres.drop(url);
    }

    @Test
    void migratesABareDatabase() {
        String bare = TestPostgres.bareDatabase();
        try (Database opened = Database.open(bare, Path.of("unused"))) {
            assertThat(opened.name()).isEqualTo("postgresql");
            assertThat(Rows.insert(opened, "row")).isEqualTo(1);
        }
        TestPostgres.drop(bare);
    }

    @Test
    void refusesADatabaseOfANewerVersion() {
        database.write(
                sql -> sql.execute(
                        "insert into flyway_schema_history select 999, '999', 'later', type,"
                                + " 'V999__later.sql', 1, installed_by, installed_on, 1, true from flyway_schema_history where version = '1'"));
        assertThatThrownBy(() -> Database.open(url, Path.of("unused")))
                .isInstanceOf(CannotOpenDatabase.class)
                .hasMessageEndingWith("was written by a newer version of Groundwork.");
    }

    @Test
    void refusesAWorkWhoseConnectionBreaksAndServesTheNext() {
        assertThatThrownBy(() -> database.write(sql -> {
                    Rows.insert(sql, "lost");
                    TestPostgres.disconnectAll(url);
                    return Rows.insert(sql, "lost too");
                }))
                .isInstanceOf(DatabaseUnavailable.class);
        assertThat(Rows.insert(database, "after")).isEqualTo(1);
        assertThat(Rows.all(database)).containsExactly("after");
    }

    @Test
    void refusesAWorkWhoseConnectionBreaksBeforeCommit() {
        assertThatThrownBy(() -> database.write(sql -> {
                    int rows = Rows.insert(sql, "lost");
                    TestPostgres.disconnectAll(url);
                    return rows;
                }))
                .isInstanceOf(DatabaseUnavailable.class);
        assertThat(Rows.all(database)).isEmpty();
    }

    @Test
    void acknowledgesNothingAfterAHiddenFailure() {
        Rows.insert(database, "once");
        assertThatThrownBy(() -> database.write(sql -> {
                    Rows.insert(sql, "lost");
                    assertThatThrownBy(() -> Rows.insert(sql, "once")).isInstanceOf(RuntimeException.class);
                    return 1;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Rows.all(database)).containsExactly("once");
    }

    @Test
    void refusesOneOfTwoDeadlockedWorks() {
        Rows.learner(database, "ada");
        Rows.learner(database, "bo");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        try (Callers callers = new Callers()) {
            callers.call(() -> database.write(sql -> touch(sql, "ada") + meet(bothHoldOne) + touch(sql, "bo")));
            callers.call(() -> database.write(sql -> touch(sql, "bo") + meet(bothHoldOne) + touch(sql, "ada")));
            assertThat(callers.outcomes()).hasSize(2).contains(2).hasAtLeastOneElementOfType(DatabaseUnavailable.class);
        }
    }

    @Test
    void numbersWithoutGapsAcrossNodes() {
        Rows.learner(database, "ada");
        try (Database node = Database.open(url, Path.of("unused"));
                Callers callers = new Callers()) {
            for (int i = 0; i < 100; i++) {
                Database either = i % 2 == 0 ? database : node;
                callers.call(() -> either.writeFor("ada", LearnerWrite::nextSequence));
            }
            assertThat(callers.outcomes()).doesNotHaveDuplicates().hasSize(100).contains(1L, 100L);
        }
    }

    @Test
    void keepsLearnersApart() {
        Rows.learner(database, "ada");
        Rows.learner(database, "bo");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (Callers callers = new Callers()) {
            callers.call(() -> database.writeFor("ada", write -> {
                held.countDown();
                return Callers.hold(end);
            }));
            Callers.hold(held);
            assertThat(database.<Long>writeFor("bo", LearnerWrite::nextSequence))
                    .isEqualTo(1);
            end.countDown();
        }
    }

    private static int touch(DSLContext sql, String learner) {
        return sql.update(LEARNER)
                .set(LEARNER.CREATED_AT, 1L)
                .where(LEARNER.ID.eq(learner))
                .execute();
    }

    private static int meet(CyclicBarrier barrier) {
        try {
            return barrier.await(20, TimeUnit.SECONDS) * 0;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
