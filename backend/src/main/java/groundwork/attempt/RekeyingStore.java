package groundwork.attempt;

import static groundwork.db.schema.Tables.ATTEMPT;
import static groundwork.db.schema.Tables.ATTEMPT_ITEM;
import static groundwork.db.schema.Tables.JUDGEMENT;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.RESPONSE;
import static groundwork.db.schema.Tables.RESPONSE_TEXT;
import static groundwork.db.schema.Tables.TRAINER_COMMENT;

import groundwork.account.LearnerId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Gives the log of one learner to another. Both keep the order of their own rows, and between them the one received first
 * comes first. Every method runs inside a work of the caller's that has locked both.
 */
final class RekeyingStore {
    /** A row of the log, as far as it has to be told from others. */
    private record Row(String learner, long sequence, String id, String attempt, long receivedAt) {}

    /** Moves everything; ids that the other learner has used already are made anew. */
    void move(DSLContext sql, LearnerId from, LearnerId to) {
        Map<String, String> attempts = moveAttempts(sql, from, to);
        List<Row> order = inOrder(rows(sql, to), rows(sql, from));
        List<Dependents> dependents = List.of(
                Dependents.take(sql, RESPONSE_TEXT.LEARNER, RESPONSE_TEXT.SEQUENCE, from, to),
                Dependents.take(sql, JUDGEMENT.LEARNER, JUDGEMENT.SEQUENCE, from, to),
                Dependents.take(sql, TRAINER_COMMENT.LEARNER, TRAINER_COMMENT.SEQUENCE, from, to));
        renumber(sql, order, attempts, to);
        dependents.forEach(taken -> taken.putBack(sql, order, to));
        sql.update(LEARNER)
                .set(LEARNER.LAST_SEQUENCE, (long) order.size())
                .where(LEARNER.ID.eq(to.value()))
                .execute();
    }

    /** Deletes what a learner wrote in their own words, and what trainers wrote of it. */
    void deleteWords(DSLContext sql, LearnerId learner) {
        sql.deleteFrom(RESPONSE_TEXT)
                .where(RESPONSE_TEXT.LEARNER.eq(learner.value()))
                .execute();
        sql.deleteFrom(TRAINER_COMMENT)
                .where(TRAINER_COMMENT.LEARNER.eq(learner.value()))
                .execute();
    }

    /** Copies: the originals are still referred to by features downstream, and go with their learner. */
    private static Map<String, String> moveAttempts(DSLContext sql, LearnerId from, LearnerId to) {
        Set<String> used = sql.select(ATTEMPT.ID)
                .from(ATTEMPT)
                .where(ATTEMPT.LEARNER.eq(to.value()))
                .fetchSet(ATTEMPT.ID);
        Map<String, String> ids = new HashMap<>();
        for (Record attempt :
                sql.selectFrom(ATTEMPT).where(ATTEMPT.LEARNER.eq(from.value())).fetch()) {
            String before = attempt.get(ATTEMPT.ID);
            String id = used.contains(before) ? UUID.randomUUID().toString() : before;
            ids.put(before, id);
            attempt.set(ATTEMPT.LEARNER, to.value());
            attempt.set(ATTEMPT.ID, id);
            insert(sql, ATTEMPT, attempt);
            sql.update(ATTEMPT_ITEM)
                    .set(ATTEMPT_ITEM.LEARNER, to.value())
                    .set(ATTEMPT_ITEM.ATTEMPT, id)
                    .where(ATTEMPT_ITEM.LEARNER.eq(from.value()), ATTEMPT_ITEM.ATTEMPT.eq(before))
                    .execute();
        }
        return ids;
    }

    private static void insert(DSLContext sql, Table<Record> table, Record row) {
        row.touched(true);
        sql.insertInto(table).set(row).execute();
    }

    private static List<Row> rows(DSLContext sql, LearnerId learner) {
        return sql.select(RESPONSE.LEARNER, RESPONSE.SEQUENCE, RESPONSE.ID, RESPONSE.ATTEMPT, RESPONSE.RECEIVED_AT)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static List<Row> inOrder(List<Row> own, List<Row> others) {
        Deque<Row> first = new ArrayDeque<>(own);
        Deque<Row> second = new ArrayDeque<>(others);
        List<Row> order = new ArrayList<>(own.size() + others.size());
        while (!first.isEmpty() && !second.isEmpty()) {
            boolean isSecondEarlier =
                    second.element().receivedAt() < first.element().receivedAt();
            order.add(isSecondEarlier ? second.remove() : first.remove());
        }
        order.addAll(first);
        order.addAll(second);
        return order;
    }

    /** Through negative numbers, so that on the way no two rows have the same. */
    private static void renumber(DSLContext sql, List<Row> order, Map<String, String> attempts, LearnerId to) {
        Set<String> used = new HashSet<>();
        order.stream().filter(row -> row.learner().equals(to.value())).forEach(row -> used.add(row.id()));
        for (int index = 0; index < order.size(); index++) {
            Row row = order.get(index);
            boolean isOwn = row.learner().equals(to.value());
            if (isOwn && row.sequence() == index + 1) {
                continue;
            }
            boolean isFree = isOwn || used.add(row.id());
            sql.update(RESPONSE)
                    .set(RESPONSE.LEARNER, to.value())
                    .set(RESPONSE.SEQUENCE, -(index + 1L))
                    .set(RESPONSE.ID, isFree ? row.id() : UUID.randomUUID().toString())
                    .set(RESPONSE.ATTEMPT, isOwn ? row.attempt() : attempts.get(row.attempt()))
                    .where(RESPONSE.LEARNER.eq(row.learner()), RESPONSE.SEQUENCE.eq(row.sequence()))
                    .execute();
        }
        sql.update(RESPONSE)
                .set(RESPONSE.SEQUENCE, RESPONSE.SEQUENCE.neg())
                .where(RESPONSE.LEARNER.eq(to.value()), RESPONSE.SEQUENCE.lt(0L))
                .execute();
    }

    /** Rows that refer to rows of the log: taken out while those get other keys, and put back under them. */
    private record Dependents(
            TableField<Record, String> learner, TableField<Record, Long> sequence, List<Record> rows) {
        static Dependents take(
                DSLContext sql,
                TableField<Record, String> learner,
                TableField<Record, Long> sequence,
                LearnerId from,
                LearnerId to) {
            Table<Record> table = Objects.requireNonNull(learner.getTable());
            Condition isOfBoth = learner.in(from.value(), to.value());
            List<Record> rows = List.copyOf(
                    sql.selectFrom(table).where(isOfBoth).orderBy(sequence).fetch());
            sql.deleteFrom(table).where(isOfBoth).execute();
            return new Dependents(learner, sequence, rows);
        }

        void putBack(DSLContext sql, List<Row> order, LearnerId to) {
            Map<Map.Entry<String, Long>, Long> numbers = new HashMap<>();
            for (int index = 0; index < order.size(); index++) {
                numbers.put(
                        Map.entry(order.get(index).learner(), order.get(index).sequence()), index + 1L);
            }
            for (Record row : rows) {
                row.set(sequence, numbers.get(Map.entry(row.get(learner), row.get(sequence))));
                row.set(learner, to.value());
                insert(sql, Objects.requireNonNull(learner.getTable()), row);
            }
        }
    }
}
