package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.plan.model.ClassDates;
import groundwork.plan.model.PlanSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What a learner chose, as it is read at a moment. */
record Choice(
        LearnerId learner,
        Instant now,
        ZoneId zone,
        Optional<PlanStore.Chosen> chosen,
        Optional<PlanStore.Taken> taken) {
    LocalDate today() {
        return date(now);
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    PlanSettings settings() {
        return chosen.map(PlanStore.Chosen::settings).orElse(PlanSettings.USUAL);
    }

    /** Since when there is a plan; today, where nobody chose one. */
    LocalDate since() {
        return chosen.map(PlanStore.Chosen::since).orElse(today());
    }

    /** When the class that was taken began: what was known before is known from before that. */
    Optional<Instant> classBegan() {
        return taken.map(mark -> settings()
                .classDates()
                .filter(dates ->
                        !mark.on().isBefore(dates.first()) && !mark.on().isAfter(dates.last()))
                .map(ClassDates::first)
                .orElse(mark.on())
                .atStartOfDay(zone)
                .toInstant());
    }

    /** From when on a check is one after the class: the next morning, or when it was marked as taken on the very day. */
    Optional<Instant> classOver() {
        return taken.map(mark -> {
            Instant morning = mark.on().plusDays(1).atStartOfDay(zone).toInstant();
            return mark.markedAt().isBefore(morning) ? mark.markedAt() : morning;
        });
    }
}
