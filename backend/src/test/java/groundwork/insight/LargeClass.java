package groundwork.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import groundwork.App;
import groundwork.SetClock;
import groundwork.TestJson;
import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.attempt.ResponseRequest;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.item.Evidence;
import groundwork.item.Item;
import groundwork.item.Part;
import groundwork.item.singlechoice.SingleChoiceResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;

/** A class of 500 that has answered 200,000 times. */
final class LargeClass {
    private static final int MEMBERS = 500;
    private static final int ANSWERS = 400;
    private static final int DIFFERENT = 4;
    private static final int ITEMS_A_SITTING = 10;
    private static final long MINUTE_MILLIS = 60_000;
    private static final List<String> LOG = List.of("attempt", "response");
    private static final List<String> FOLDS =
            List.of("concept_memory", "item_met", "concept_evidence", "first_response", "study_time");

    private final Database database;
    private final Curriculum curriculum;
    private final SetClock clock;

    LargeClass(Database database, Curriculum curriculum, SetClock clock) {
        this.database = database;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** Joins and answers. */
    List<LearnerId> learners(Attempts attempts) {
        List<LearnerId> members = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            members.add(answering(new Random(i)));
        }
        clock.pass(Duration.ofDays(30));
        attempts.rebuild();
        for (int i = DIFFERENT; i < MEMBERS; i++) {
            LearnerId copy = LearnerId.random();
            LearnerId original = members.get(i % DIFFERENT);
            members.add(copy);
            database.write(sql -> copy(sql, original, copy));
        }
        return members;
    }

    private static int copy(DSLContext sql, LearnerId original, LearnerId copy) {
        add(sql, copy);
        List<String> tables = new ArrayList<>(LOG);
        tables.addAll(FOLDS);
        for (String table : tables) {
            List<String> columns = sql.fetch("select * from " + table + " limit 0")
                    .fieldStream()
                    .map(field -> field.getName())
                    .filter(column -> !column.equals("learner"))
                    .toList();
            String others = String.join(", ", columns);
            sql.execute(
                    "insert into " + table + " (learner, " + others + ") select ?, " + others + " from " + table
                            + " where learner = ?",
                    copy.value(),
                    original.value());
        }
        return tables.size();
    }

    private static void add(DSLContext sql, LearnerId learner) {
        sql.execute("insert into learner (id, created_at, last_sequence) values (?, 0, ?)", learner.value(), ANSWERS);
    }

    /** Somebody who has answered single choices of the whole curriculum, two of three rightly. */
    private LearnerId answering(Random random) {
        LearnerId learner = LearnerId.random();
        List<? extends Item<?>> items = curriculum.contents().items().stream()
                .map(bankItem -> bankItem.item())
                .filter(item -> item.type().equals("single-choice") && !item.retired())
                .toList();
        database.write(sql -> {
            add(sql, learner);
            int first = random.nextInt(items.size());
            String attempt = "";
            for (int i = 0; i < ANSWERS; i++) {
                attempt = i % ITEMS_A_SITTING == 0 ? sit(sql, learner) : attempt;
                respond(sql, learner, attempt, i, items.get((first + i) % items.size()), random);
            }
            return items.size();
        });
        return learner;
    }

    private String sit(DSLContext sql, LearnerId learner) {
        String attempt = UUID.randomUUID().toString();
        sql.execute(
                "insert into attempt (learner, id, kind, request, title, seed, started_at)"
                        + " values (?, ?, 'practice', '{}', 'Practice', 1, ?)",
                learner.value(),
                attempt,
                clock.millis());
        return attempt;
    }

    private void respond(DSLContext sql, LearnerId learner, String attempt, int index, Item<?> item, Random random) {
        List<Part> options = App.itemTypes().prepare(item, 0).parts();
        boolean isRight = random.nextInt(3) > 0;
        Part chosen = options.stream()
                .filter(option -> option.key() == isRight)
                .findFirst()
                .orElse(options.getFirst());
        int earned = chosen.key() ? 1 : 0;
        Evidence evidence = new Evidence(item.concept(), earned, 1, 0.25, chosen.misconceptions());
        ResponseRequest request = new ResponseRequest(
                Optional.empty(),
                item.id(),
                new SingleChoiceResponse(chosen.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        long at = clock.millis() + index * MINUTE_MILLIS;
        sql.execute(
                "insert into response (learner, sequence, id, attempt, item, version, seed, response, earned, possible,"
                        + " evidence, certainty, millis, answered_at, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, 1, ?, ?, 1, ?, 'sure', 40000, ?, ?)",
                learner.value(),
                index + 1,
                UUID.randomUUID().toString(),
                attempt,
                item.id().value(),
                curriculum.item(item.id()).orElseThrow().version(),
                written(request),
                earned,
                written(List.of(evidence)),
                at,
                at);
    }

    private static String written(Object value) {
        try {
            return TestJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
