package groundwork.db;

import static groundwork.db.schema.Tables.ITEM_VERSION;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.exception.NoDataFoundException;
import org.junit.jupiter.api.Test;

/** What works may count on, whatever the engine. */
@DatabaseTest
class TransactionsTest {

    @Test
    void startsEmptyForEachTest(Database database) {
        assertThat(Rows.all(database)).isEmpty();
        Rows.insert(database, "left behind");
    }

    @Test
    void startsEmptyAfterAnotherTest(Database database) {
        startsEmptyForEachTest(database);
    }

    @Test
    void keepsEveryWriteOfConcurrentCallersOnce(Database database) {
        List<String> names =
                IntStream.range(0, 400).mapToObj("row %04d"::formatted).toList();
        try (Callers callers = new Callers()) {
            names.forEach(name -> callers.call(() -> Rows.insert(database, name)));
            assertThat(callers.outcomes()).containsOnly(1).hasSize(400);
        }
        assertThat(Rows.all(database)).isEqualTo(names);
    }

    @Test
    void rollsBackOnlyTheWorkThatThrows(Database database) {
        try (Callers callers = new Callers()) {
            for (int i = 0; i < 60; i++) {
                String name = (i % 3 == 0 ? "bad %02d" : "good %02d").formatted(i);
                callers.call(() -> database.write(sql -> {
                    Rows.insert(sql, name);
                    if (name.startsWith("bad")) {
                        throw new IllegalArgumentException(name);
                    }
                    return name;
                }));
            }
            assertThat(callers.outcomes())
                    .filteredOn(IllegalArgumentException.class::isInstance)
                    .hasSize(20);
        }
        assertThat(Rows.all(database)).hasSize(40).allMatch(name -> name.startsWith("good"));
    }

    @Test
    void tellsABrokenConstraintToItsCaller(Database database) {
        Rows.insert(database, "once");
        assertThatThrownBy(() -> Rows.insert(database, "once"))
                .isInstanceOf(IntegrityConstraintViolationException.class);
        assertThat(Rows.insert(database, "another")).isEqualTo(1);
    }

    @Test
    void checksForeignKeys(Database database) {
        assertThatThrownBy(() -> database.write(sql -> sql.insertInto(SESSION)
                        .set(SESSION.TOKEN_HASH, "hash")
                        .set(SESSION.LEARNER, "nobody")
                        .set(SESSION.CREATED_AT, 0L)
                        .set(SESSION.LAST_SEEN_AT, 0L)
                        .execute()))
                .isInstanceOf(IntegrityConstraintViolationException.class);
    }

    @Test
    void readsWhatItsCallerHasWritten(Database database) {
        Rows.insert(database, "mine");
        assertThat(Rows.all(database)).containsExactly("mine");
    }

    @Test
    void readsGoOnWhileAWriteIsOpen(Database database) {
        Rows.insert(database, "before");
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (Callers callers = new Callers()) {
            callers.call(() -> database.write(sql -> {
                Rows.insert(sql, "uncommitted");
                open.countDown();
                return Callers.hold(end);
            }));
            Callers.hold(open);
            assertThat(Rows.all(database)).containsExactly("before");
            end.countDown();
        }
        assertThat(Rows.all(database)).containsExactly("before", "uncommitted");
    }

    @Test
    void readsOneSnapshot(Database database) {
        Rows.insert(database, "before");
        int seen = database.read(sql -> {
            int before = sql.fetchCount(ITEM_VERSION);
            try (Callers callers = new Callers()) {
                callers.call(() -> Rows.insert(database, "meanwhile"));
            }
            return before * 10 + sql.fetchCount(ITEM_VERSION);
        });
        assertThat(seen).isEqualTo(11);
        assertThat(Rows.all(database)).hasSize(2);
    }

    @Test
    void refusesToWriteInARead(Database database) {
        assertThatThrownBy(() -> database.read(sql -> Rows.insert(sql, "row"))).isInstanceOf(DataAccessException.class);
        assertThat(Rows.all(database)).isEmpty();
    }

    @Test
    void tellsAFailedReadToItsCaller(Database database) {
        assertThatThrownBy(
                        () -> database.read(sql -> sql.selectFrom(ITEM_VERSION).fetchSingle()))
                .isInstanceOf(NoDataFoundException.class);
    }

    @Test
    void refusesAWorkInsideAWork(Database database) {
        assertThatThrownBy(() -> database.write(sql -> Rows.insert(database, "inner")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.write(sql -> Rows.all(database))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.read(sql -> Rows.insert(database, "inner")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Rows.insert(database, "outer")).isEqualTo(1);
    }

    @Test
    void numbersEachLearnersWritesWithoutGaps(Database database) {
        List<String> learners = List.of(Rows.learner(database, "ada"), Rows.learner(database, "bo"));
        try (Callers callers = new Callers()) {
            for (int i = 0; i < 120; i++) {
                boolean fails = i % 5 == 4;
                callers.call(() -> database.writeFor(learners.get(fails ? 0 : 1), write -> number(write, fails)));
                callers.call(() -> database.writeFor(learners.get(0), write -> number(write, false)));
            }
            assertThat(callers.outcomes()).hasSize(240);
        }
        assertThat(numbers(database, "ada"))
                .isEqualTo(LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(numbers(database, "bo"))
                .isEqualTo(LongStream.rangeClosed(1, 96).boxed().toList());
    }

    private static long number(LearnerWrite write, boolean fails) {
        long sequence = write.nextSequence();
        Rows.insert(write.sql(), "%s %04d".formatted(write.learner(), sequence));
        if (fails) {
            throw new IllegalArgumentException("after the number was drawn");
        }
        return sequence;
    }

    private static List<Long> numbers(Database database, String learner) {
        return Rows.all(database).stream()
                .filter(name -> name.startsWith(learner))
                .map(name -> Long.valueOf(name.substring(name.indexOf(' ') + 1)))
                .toList();
    }

    @Test
    void refusesALearnerWithoutARow(Database database) {
        assertThatThrownBy(() -> database.writeFor("nobody", write -> Rows.insert(write.sql(), "row")))
                .isInstanceOf(UnknownLearner.class)
                .hasMessage("There is no learner nobody.");
        assertThat(Rows.all(database)).isEmpty();
    }

    @Test
    void letsLearnersWorkRunOneAfterTheOther(Database database) {
        Rows.learner(database, "ada");
        try (Callers callers = new Callers()) {
            IntStream.range(0, 50)
                    .forEach(i -> callers.call(() -> database.writeFor("ada", write -> {
                        long read = write.sql().fetchSingle(LEARNER).get(LEARNER.CREATED_AT);
                        return write.sql()
                                .update(LEARNER)
                                .set(LEARNER.CREATED_AT, read + 1)
                                .execute();
                    })));
        }
        long counted = database.read(sql -> sql.fetchSingle(LEARNER).get(LEARNER.CREATED_AT));
        assertThat(counted).isEqualTo(50);
    }

    @Test
    void refusesEverythingOnceClosed(Database database) {
        database.close();
        assertThatThrownBy(() -> Rows.insert(database, "late")).isInstanceOf(DatabaseUnavailable.class);
        assertThatThrownBy(() -> Rows.all(database)).isInstanceOf(DatabaseUnavailable.class);
    }
}
