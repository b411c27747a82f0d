package groundwork.browser;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.ScenarioId;
import java.util.Map;

/** A learner who does over the API what the plan has for today. */
final class PlanFollower {
    private final ApiLearner learner;

    PlanFollower(ApiLearner learner) {
        this.learner = learner;
    }

    /** Practises, reviews and plays; what is for a page, such as a check or a decision, is left. Returns what was done. */
    int doesToday() {
        JsonNode plan = learner.get("/api/me/plan");
        int done = 0;
        for (JsonNode day : plan.path("days")) {
            if (day.path("date").equals(plan.path("today"))) {
                for (JsonNode task : day.path("tasks")) {
                    done += task.path("done").asBoolean() ? 0 : does(task);
                }
            }
        }
        return done;
    }

    private int does(JsonNode task) {
        return switch (task.path("kind").asText()) {
            case "practice" -> practises(task);
            case "reviews" -> reviews();
            case "scenario" -> plays(new ScenarioId(task.path("scenario").asText()));
            default -> 0;
        };
    }

    private int practises(JsonNode task) {
        String objective = task.path("objective").asText();
        String attempt = learner.starts(Map.of("kind", "practice", "objective", objective));
        learner.answersAll(attempt, Answers::right);
        learner.finishes(attempt);
        return 1;
    }

    /** Reviews all that is due, and is right. */
    int reviews() {
        if (learner.get("/api/me/reviews").path("today").asInt() == 0) {
            return 0;
        }
        String attempt = learner.starts(Map.of("kind", "review"));
        learner.answersAll(attempt, Answers::right);
        learner.finishes(attempt);
        return 1;
    }

    /** Takes the first open choice at each scene. */
    private int plays(ScenarioId scenario) {
        String attempt = learner.startsScenario(scenario);
        for (JsonNode open = learner.attempt(attempt); open.hasNonNull("next"); open = learner.attempt(attempt)) {
            learner.chooses(attempt, firstOpenChoice(open));
        }
        learner.finishes(attempt);
        return 1;
    }

    private static String firstOpenChoice(JsonNode attempt) {
        for (JsonNode item : attempt.path("items")) {
            if (item.path("id").equals(attempt.path("next"))) {
                for (JsonNode choice : item.path("body").path("choices")) {
                    if (!choice.hasNonNull("closedHtml")) {
                        return choice.path("id").asText();
                    }
                }
            }
        }
        throw new AssertionError("No choice is open: " + attempt);
    }
}
