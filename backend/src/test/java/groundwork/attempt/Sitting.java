package groundwork.attempt;

import groundwork.App;
import groundwork.SetClock;
import groundwork.TestJson;
import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.curriculum.ScenarioId;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemJudgement;
import groundwork.item.ItemResponse;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.scenario.ScenarioSource;
import groundwork.scenario.Stories;
import java.util.Optional;
import java.util.UUID;

/** Learners who sit attempts on the test curriculum, which a test may edit meanwhile. */
public final class Sitting {
    public final SetClock clock = new SetClock();
    public final Attempts attempts;

    private final Database database;
    private Curriculum curriculum = TestCurriculum.create();

    public Sitting(Database database) {
        this.database = database;
        ItemTypes types = App.allTypes();
        ContentJson content = new ContentJson(types);
        Attempts.Bank bank = new Attempts.Bank(() -> curriculum, content, types);
        this.attempts = new Attempts(database, TestJson.mapper(), bank, clock);
        this.attempts.register(new ScenarioSource(new Stories(() -> curriculum), content));
    }

    public LearnerId newLearner() {
        return TestLearners.add(database);
    }

    public void edit(Curriculum edited) {
        curriculum = edited;
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** Starts an attempt of a kind, with nothing else asked for. */
    public AttemptView start(LearnerId learner, String kind) {
        return start(learner, kind, Optional.empty());
    }

    public AttemptView start(LearnerId learner, String kind, ObjectiveId objective) {
        return start(learner, kind, Optional.of(objective));
    }

    private AttemptView start(LearnerId learner, String kind, Optional<ObjectiveId> objective) {
        return start(
                learner,
                new AttemptRequest(
                        Optional.of(newAttemptId()),
                        kind,
                        objective,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    public AttemptView view(LearnerId learner, AttemptView attempt) {
        return attempts.view(learner, attempt.id());
    }

    AttemptView start(LearnerId learner, AttemptRequest request) {
        return attempts.start(learner, request).view();
    }

    public AttemptView practice(LearnerId learner) {
        return start(learner, practice());
    }

    public AttemptView practice(LearnerId learner, ObjectiveId objective) {
        return start(learner, practice(objective));
    }

    static AttemptRequest practice() {
        return practice(TestCurriculum.OBJECTIVE);
    }

    private static AttemptRequest practice(ObjectiveId objective) {
        return new AttemptRequest(
                Optional.of(newAttemptId()),
                "practice",
                Optional.of(objective),
                Optional.empty(),
                Optional.empty(),
                Optional.of(10));
    }

    public AttemptView quiz(LearnerId learner, QuizId quiz) {
        return start(learner, quiz(quiz));
    }

    static AttemptRequest quiz() {
        return quiz(TestCurriculum.QUIZ);
    }

    static AttemptRequest quiz(QuizId quiz) {
        return new AttemptRequest(
                Optional.of(newAttemptId()),
                "quiz",
                Optional.empty(),
                Optional.of(quiz),
                Optional.empty(),
                Optional.empty());
    }

    static AttemptRequest mistakes() {
        return new AttemptRequest(
                Optional.of(newAttemptId()),
                "mistakes",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A play of a scenario. */
    public AttemptView play(LearnerId learner, ScenarioId scenario) {
        return start(
                learner,
                new AttemptRequest(
                        Optional.of(newAttemptId()),
                        "scenario",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(scenario),
                        Optional.empty()));
    }

    /** The attempt as it stands. */
    public AttemptView view(LearnerId learner, AttemptId attempt) {
        return attempts.view(learner, attempt);
    }

    public ResponseView give(LearnerId learner, AttemptView attempt, ItemId item, ItemResponse response) {
        return attempts.respond(
                        learner,
                        attempt.id(),
                        new ResponseRequest(
                                Optional.of(new ResponseId(UUID.randomUUID().toString())),
                                item,
                                response,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .view();
    }

    /** What the learner says of a response of theirs. */
    public void judge(LearnerId learner, AttemptView attempt, ResponseId response, ItemJudgement judgement) {
        attempts.judge(learner, attempt.id(), response, new JudgementRequest(Optional.empty(), judgement));
    }

    /** What a trainer says of a response. */
    public void judgeAsTrainer(LearnerId learner, AttemptView attempt, ResponseId response, ItemJudgement judgement) {
        JudgementRequest request = new JudgementRequest(Optional.empty(), judgement);
        attempts.judge(learner, attempt.id(), response, new Judging.Word(Judge.TRAINER, request, clock.instant()));
    }

    static AttemptId newAttemptId() {
        return new AttemptId(UUID.randomUUID().toString());
    }

    public ResponseView answer(LearnerId learner, AttemptView attempt, ItemId item, boolean correct) {
        return attempts.respond(learner, attempt.id(), response(item, correct)).view();
    }

    ResponseRequest response(ItemId item, boolean correct) {
        return new ResponseRequest(
                Optional.of(new ResponseId(UUID.randomUUID().toString())),
                item,
                example(item, correct),
                Optional.of(Certainty.SURE),
                Optional.empty(),
                Optional.of(1500L));
    }

    private ItemResponse example(ItemId id, boolean correct) {
        Item<?> item = curriculum.item(id).orElseThrow().item();
        ItemType<?, ?, ?> type = App.itemTypes().of(item.type());
        return correct ? type.examples().correct() : type.examples().incorrect();
    }

    public void finish(LearnerId learner, AttemptView attempt) {
        attempts.finish(learner, attempt.id());
    }

    public void answerAll(LearnerId learner, AttemptView attempt, boolean correct) {
        attempt.items().forEach(item -> answer(learner, attempt, item.id(), correct));
    }
}
