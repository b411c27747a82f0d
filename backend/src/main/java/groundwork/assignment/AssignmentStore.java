package groundwork.assignment;

import static groundwork.db.schema.Tables.ASSIGNMENT;
import static groundwork.db.schema.Tables.ASSIGNMENT_TASK;

import groundwork.assignment.task.AssignedKind;
import groundwork.assignment.task.AssignedTask;
import groundwork.cohort.CohortId;
import groundwork.curriculum.PackId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What classes were given, in the database. Every method runs inside a work of the caller's. */
final class AssignmentStore {
    void add(DSLContext sql, Assignment assignment) {
        sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, assignment.id().value())
                .set(ASSIGNMENT.COHORT, assignment.cohort().value())
                .set(ASSIGNMENT.TITLE, assignment.title())
                .set(ASSIGNMENT.PACK, assignment.pack().map(PackId::value).orElse(null))
                .set(
                        ASSIGNMENT.DUE_ON,
                        assignment.due().map(LocalDate::toString).orElse(null))
                .set(ASSIGNMENT.ASSIGNED_AT, assignment.assignedAt().toEpochMilli())
                .execute();
        for (int position = 0; position < assignment.tasks().size(); position++) {
            add(sql, assignment.id(), position, assignment.tasks().get(position));
        }
    }

    private static void add(DSLContext sql, AssignmentId assignment, int position, AssignedTask task) {
        sql.insertInto(ASSIGNMENT_TASK)
                .set(ASSIGNMENT_TASK.ASSIGNMENT, assignment.value())
                .set(ASSIGNMENT_TASK.POSITION, position)
                .set(ASSIGNMENT_TASK.KIND, task.kind().stored())
                .set(ASSIGNMENT_TASK.TARGET, task.target().orElse(null))
                .set(ASSIGNMENT_TASK.DAYS, task.days().orElse(null))
                .execute();
    }

    int change(DSLContext sql, Assignment assignment) {
        return sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.TITLE, assignment.title())
                .set(
                        ASSIGNMENT.DUE_ON,
                        assignment.due().map(LocalDate::toString).orElse(null))
                .where(ASSIGNMENT.ID.eq(assignment.id().value()))
                .execute();
    }

    int delete(DSLContext sql, AssignmentId id) {
        return sql.deleteFrom(ASSIGNMENT).where(ASSIGNMENT.ID.eq(id.value())).execute();
    }

    Optional<Assignment> find(DSLContext sql, AssignmentId id) {
        return fetch(sql, ASSIGNMENT.ID.eq(id.value())).stream().findFirst();
    }

    /** What a class was given, what is due soonest first and what is not due at all last. */
    List<Assignment> of(DSLContext sql, CohortId cohort) {
        return fetch(sql, ASSIGNMENT.COHORT.eq(cohort.value()));
    }

    private static List<Assignment> fetch(DSLContext sql, Condition which) {
        Map<String, List<AssignedTask>> tasks = sql.select(ASSIGNMENT_TASK.fields())
                .from(ASSIGNMENT_TASK)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ASSIGNMENT_TASK.ASSIGNMENT))
                .where(which)
                .orderBy(ASSIGNMENT_TASK.ASSIGNMENT, ASSIGNMENT_TASK.POSITION)
                .fetchGroups(row -> row.get(ASSIGNMENT_TASK.ASSIGNMENT), AssignmentStore::task);
        return sql.selectFrom(ASSIGNMENT)
                .where(which)
                .orderBy(DSL.coalesce(ASSIGNMENT.DUE_ON, "9999"), ASSIGNMENT.ASSIGNED_AT, ASSIGNMENT.ID)
                .fetch(row -> assignment(row, tasks.getOrDefault(row.get(ASSIGNMENT.ID), List.of())));
    }

    private static Assignment assignment(Record row, List<AssignedTask> tasks) {
        return new Assignment(
                new AssignmentId(row.get(ASSIGNMENT.ID)),
                new CohortId(row.get(ASSIGNMENT.COHORT)),
                row.get(ASSIGNMENT.TITLE),
                Optional.ofNullable(row.get(ASSIGNMENT.PACK)).map(PackId::new),
                Optional.ofNullable(row.get(ASSIGNMENT.DUE_ON)).map(LocalDate::parse),
                Instant.ofEpochMilli(row.get(ASSIGNMENT.ASSIGNED_AT)),
                tasks);
    }

    private static AssignedTask task(Record row) {
        return new AssignedTask(
                AssignedKind.named(row.get(ASSIGNMENT_TASK.KIND)),
                Optional.ofNullable(row.get(ASSIGNMENT_TASK.TARGET)),
                Optional.ofNullable(row.get(ASSIGNMENT_TASK.DAYS)));
    }
}
