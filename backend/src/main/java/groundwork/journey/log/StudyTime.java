package groundwork.journey.log;

import groundwork.account.LearnerId;
import groundwork.attempt.AnswerTime;
import groundwork.attempt.Attempts;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.journey.model.ActiveTime;
import groundwork.journey.model.Effort;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The time that learners study in the product, asked of the response log each time and kept nowhere else, so that it can
 * neither be counted twice nor differ from the log.
 */
final class StudyTime {
    private static final Comparator<Optional<ObjectiveId>> NAMED_FIRST =
            Comparator.comparing(objective -> objective.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Attempts attempts;
    private final Supplier<Curriculum> curriculum;

    StudyTime(Attempts attempts, Supplier<Curriculum> curriculum) {
        this.attempts = attempts;
        this.curriculum = curriculum;
    }

    /** What was studied on which day, objective by objective; earliest first. Days without any active time are left out. */
    private Map<LocalDate, Map<Optional<ObjectiveId>, Duration>> byDay(LearnerId learner, ZoneId zone) {
        Curriculum now = curriculum.get();
        List<AnswerTime> answers = attempts.times(learner);
        List<Duration> active = ActiveTime.of(answers.stream()
                .map(one -> new ActiveTime.Answer(one.begun(), one.answeredAt(), one.inSight()))
                .toList());
        Map<LocalDate, Map<Optional<ObjectiveId>, Duration>> days = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (active.get(i).isPositive()) {
                LocalDate day = LocalDate.ofInstant(answers.get(i).answeredAt(), zone);
                days.computeIfAbsent(day, none -> new TreeMap<>(NAMED_FIRST))
                        .merge(objective(now, answers.get(i)), active.get(i), Duration::plus);
            }
        }
        return days;
    }

    private static Optional<ObjectiveId> objective(Curriculum curriculum, AnswerTime answer) {
        return curriculum.item(answer.item()).map(BankItem::objective);
    }

    /** Earliest first. */
    List<Effort> efforts(LearnerId learner, ZoneId zone) {
        return byDay(learner, zone).entrySet().stream()
                .map(day -> new Effort(day.getKey(), sum(day.getValue())))
                .toList();
    }

    private static Duration sum(Map<?, Duration> parts) {
        return parts.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    LearningLogView.StudyView view(LearnerId learner, ZoneId zone) {
        List<LearningLogView.StudyDay> days = byDay(learner, zone).entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue()))
                .toList();
        return new LearningLogView.StudyView(
                ActiveTime.LONGEST.toSeconds(),
                days.stream().mapToLong(LearningLogView.StudyDay::seconds).sum(),
                days.reversed());
    }

    private static LearningLogView.StudyDay day(LocalDate day, Map<Optional<ObjectiveId>, Duration> parts) {
        Map<Optional<ObjectiveId>, Duration> ordered = new LinkedHashMap<>(parts);
        return new LearningLogView.StudyDay(
                day,
                sum(ordered).toSeconds(),
                ordered.entrySet().stream()
                        .map(part -> new LearningLogView.StudyPart(
                                part.getKey(), part.getValue().toSeconds()))
                        .toList());
    }
}
