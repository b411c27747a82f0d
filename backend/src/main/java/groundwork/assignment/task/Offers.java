package groundwork.assignment.task;

import static groundwork.assignment.task.AssignedKind.OBJECTIVE;
import static groundwork.assignment.task.AssignedKind.QUIZ;
import static groundwork.assignment.task.AssignedKind.SCENARIO;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Lesson;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Pool;
import groundwork.plan.model.PlanSettings;
import groundwork.plan.model.StudyTime;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.story.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that can be given to do, with the time it takes as plans of study have it. */
public final class Offers {
    private static final int REVIEW_MINUTES = PlanSettings.USUAL.minutesAWeek();

    private final Map<Named, Offer> named = new LinkedHashMap<>();

    private record Named(AssignedKind kind, String target) {}

    private record Offer(String title, int minutes) {}

    private Offers() {}

    /** What learners are offered now, objectives first, in the order in which they are shown. */
    public static Offers of(Curriculum curriculum) {
        Offers offers = new Offers();
        curriculum.objectives().stream().filter(Objective::isAvailable).forEach(objective -> {
            String lesson = curriculum.lesson(objective.id()).orElse("");
            int practice = curriculum.items(objective.id(), Pool.PRACTICE).size();
            offers.add(objective, lesson, practice);
        });
        curriculum.quizzes().forEach(offers::add);
        curriculum.all(ScenarioKind.INSTANCE).forEach(offers::add);
        return offers;
    }

    /** What the files hold, whether fit to be offered or not. */
    public static Offers of(Content content) {
        Offers offers = new Offers();
        for (Loaded<Objective> objective : content.objectives()) {
            String lesson = content.lessonOf(objective).map(Lesson::markdown).orElse("");
            int practice = (int) content.itemsOf(objective).stream()
                    .filter(item -> item.value().pool() == Pool.PRACTICE)
                    .count();
            offers.add(objective.value(), lesson, practice);
        }
        content.quizzes().forEach(quiz -> offers.add(quiz.value()));
        content.of(ScenarioKind.INSTANCE).forEach(scenario -> offers.add(scenario.value()));
        return offers;
    }

    private void add(Objective objective, String lesson, int practiceItems) {
        if (practiceItems > 0) {
            Offer offer = new Offer(objective.shortTitle(), StudyTime.objective(lesson, practiceItems));
            named.put(new Named(OBJECTIVE, objective.id().value()), offer);
        }
    }

    private void add(Quiz quiz) {
        named.put(new Named(QUIZ, quiz.id().value()), new Offer(quiz.title(), quiz.minutes()));
    }

    private void add(Scenario scenario) {
        if (!scenario.isRetired()) {
            named.put(new Named(SCENARIO, scenario.id().value()), new Offer(scenario.title(), scenario.minutes()));
        }
    }

    /** A task in words; empty where nothing like it is offered. */
    public Optional<TaskCard> card(AssignedTask task) {
        return offer(task)
                .map(offer -> new TaskCard(task.kind(), task.target(), task.days(), offer.title(), offer.minutes()));
    }

    private Optional<Offer> offer(AssignedTask task) {
        return switch (task.kind()) {
            case OBJECTIVE, QUIZ, SCENARIO -> task.target().map(target -> named.get(new Named(task.kind(), target)));
            case DIAGNOSTIC -> Optional.of(new Offer("Where you stand", StudyTime.DIAGNOSTIC_MINUTES));
            case READINESS -> Optional.of(new Offer("Readiness check", StudyTime.check(StudyTime.CHECK_ITEMS)));
            case REVIEWS -> task.days().map(days -> new Offer("Reviews on " + days + " days", days * REVIEW_MINUTES));
        };
    }

    /** How long these take together; what is not offered takes no time. */
    public int minutes(List<AssignedTask> tasks) {
        return tasks.stream()
                .flatMap(task -> card(task).stream())
                .mapToInt(TaskCard::minutes)
                .sum();
    }

    /** All that a trainer can choose from. Of reviews one day is named. */
    public List<TaskCard> cards() {
        List<TaskCard> cards = new ArrayList<>();
        named.forEach((name, offer) -> cards.add(new TaskCard(
                name.kind(), Optional.of(name.target()), Optional.empty(), offer.title(), offer.minutes())));
        for (AssignedKind kind : AssignedKind.values()) {
            Optional<Integer> days = kind == AssignedKind.REVIEWS ? Optional.of(1) : Optional.empty();
            AssignedTask task = new AssignedTask(kind, Optional.empty(), days);
            card(task).ifPresent(cards::add);
        }
        return cards;
    }
}
