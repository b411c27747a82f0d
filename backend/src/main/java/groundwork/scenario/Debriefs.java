package groundwork.scenario;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptId;
import groundwork.attempt.Attempts;
import groundwork.attempt.ItemSource;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.http.Refused;
import groundwork.scenario.story.Ending;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks back on attempts at scenarios: what was played is read from the log, in the version in which it was played. */
public final class Debriefs {
    private final Attempts attempts;
    private final Supplier<Curriculum> curriculum;

    public Debriefs(Attempts attempts, Supplier<Curriculum> curriculum) {
        this.attempts = attempts;
        this.curriculum = curriculum;
    }

    /** Refuses an attempt of another kind, and a story that is not over. */
    Debrief of(LearnerId learner, AttemptId attempt) {
        ItemSource.SoFar soFar = attempts.soFar(learner, attempt);
        if (!soFar.request().kind().equals(ScenarioSource.KIND)) {
            throw Refused.notFound("This attempt is no scenario.");
        }
        Optional<Playing> playing =
                Optional.of(soFar).filter(it -> !it.given().isEmpty()).map(Playing::of);
        Ending ending = playing.flatMap(Playing::ending)
                .orElseThrow(() -> Refused.conflict("This story is not over yet: decide on, and look back then."));
        return new Hindsight(playing.orElseThrow(), new CurriculumViews(curriculum.get())).debrief(ending);
    }
}
