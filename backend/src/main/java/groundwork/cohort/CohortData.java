package groundwork.cohort;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/**
 * Classes as what they are of a person: a guest's places move with them, an erased learner's stay without a name so that the
 * class's figures hold, and an erased trainer's classes go.
 */
record CohortData(CohortStore cohorts, EnrolmentStore enrolments) implements PersonalData {
    /** What somebody takes along. */
    record Kept(List<Joined> joined, List<Given> given) {}

    /** A class that they joined, and what they told there. */
    record Joined(
            String cohort,
            LocalDate date,
            String name,
            boolean mayAsk,
            boolean mayRead,
            Instant joinedAt,
            Words words) {}

    /** A class that they gave. */
    record Given(String name, LocalDate date, String timeZone, int members) {}

    @Override
    public String section() {
        return "classes";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        List<Joined> joined = enrolments.of(sql, learner).stream()
                .map(enrolment -> joined(sql, enrolment))
                .toList();
        List<Given> given = cohorts.of(sql, learner).stream()
                .map(cohort -> new Given(
                        cohort.name(),
                        cohort.date(),
                        cohort.timeZone().getId(),
                        enrolments.of(sql, cohort.id()).size()))
                .toList();
        return new Kept(joined, given);
    }

    private Joined joined(DSLContext sql, Enrolment enrolment) {
        Cohort cohort = cohorts.find(sql, enrolment.cohort()).orElseThrow();
        return new Joined(
                cohort.name(),
                cohort.date(),
                enrolment.name(),
                enrolment.mayAsk(),
                enrolment.mayRead(),
                enrolment.joinedAt(),
                enrolments.words(sql, cohort.id(), enrolment.learner()));
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        LearnerId learner = new LearnerId(account.learner());
        DSLContext sql = account.sql();
        for (Enrolment enrolment : enrolments.of(sql, guest)) {
            if (enrolments.find(sql, enrolment.cohort(), learner).isEmpty()) {
                enrolments.move(sql, enrolment.cohort(), guest, learner);
            }
        }
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        DSLContext sql = anonymous.sql();
        enrolments.deleteWords(sql, learner);
        enrolments.blank(sql, learner);
        LearnerId nobody = new LearnerId(anonymous.learner());
        enrolments.of(sql, learner).forEach(place -> enrolments.move(sql, place.cohort(), learner, nobody));
    }
}
