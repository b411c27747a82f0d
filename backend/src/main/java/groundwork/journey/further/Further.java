package groundwork.journey.further;

import groundwork.account.LearnerId;
import groundwork.curriculum.ObjectiveId;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.journey.Entered;
import groundwork.journey.EntryId;
import groundwork.journey.further.FurtherStore.Rating;
import groundwork.journey.further.FurtherView.AreaView;
import groundwork.journey.further.FurtherView.ExperienceView;
import groundwork.journey.further.FurtherView.JobCard;
import groundwork.journey.further.FurtherView.LevelMonths;
import groundwork.journey.further.FurtherView.ObjectiveStanding;
import groundwork.journey.model.CredentialFacts;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.Experience;
import groundwork.mastery.Mastery;
import groundwork.mastery.model.Knows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows learners beside what the higher levels expect: what they say of themselves and what their answers say. Thread-safe. */
public final class Further {
    private static final int MOST_JOBS = 50;
    private static final int HIGHEST_RATING = 4;

    private final Database database;
    private final FurtherStore store = new FurtherStore();
    private final Mastery mastery;

    public Further(Database database, Mastery mastery) {
        this.database = database;
        this.mastery = mastery;
    }

    FurtherView view(LearnerId learner, LocalDate today) {
        Map<ObjectiveId, Knows> known = mastery.knows(learner);
        return database.read(sql -> {
            Map<FurtherArea, Rating> ratings = store.ratings(sql, learner);
            Map<EntryId, Job> jobs = store.jobs(sql, learner);
            return new FurtherView(
                    CredentialFacts.CHECKED_ON,
                    Stream.of(FurtherArea.values())
                            .map(area -> view(area, Optional.ofNullable(ratings.get(area)), known))
                            .toList(),
                    experience(jobs.values(), today),
                    jobs.entrySet().stream()
                            .map(entry -> new JobCard(entry.getKey(), entry.getValue()))
                            .toList());
        });
    }

    private static AreaView view(FurtherArea area, Optional<Rating> rating, Map<ObjectiveId, Knows> known) {
        return new AreaView(
                area,
                area.level(),
                rating.map(Rating::rating),
                rating.flatMap(Rating::example),
                area.objectives().stream()
                        .map(objective -> standing(objective, Optional.ofNullable(known.get(objective))))
                        .toList());
    }

    private static ObjectiveStanding standing(ObjectiveId objective, Optional<Knows> knows) {
        return new ObjectiveStanding(
                objective,
                knows.filter(some -> some.evidence() > 0).map(Knows::chance),
                knows.map(Knows::evidence).orElse(0));
    }

    private static ExperienceView experience(Collection<Job> jobs, LocalDate today) {
        Experience experience = Experience.of(jobs.stream().map(Job::stint).toList(), today);
        return new ExperienceView(
                experience.since(),
                CredentialFacts.EXPERIENCE_YEARS,
                experience.months(),
                experience.days(),
                Stream.of(CredentialLevel.ADVANCED, CredentialLevel.PROFESSIONAL)
                        .map(level -> new LevelMonths(
                                level, CredentialFacts.experienceMonths(level), experience.isEnoughFor(level)))
                        .toList());
    }

    /** Rates what the learner does of an area, 1 to 4. */
    void rate(LearnerId learner, FurtherArea area, int rating, Optional<String> example) {
        if (rating < 1 || rating > HIGHEST_RATING) {
            throw Refused.badRequest("/rating", "A rating is 1 to " + HIGHEST_RATING + ".");
        }
        Rating checked = new Rating(rating, Entered.text("/example", example, Entered.NOTE));
        database.writeFor(learner.value(), write -> {
            store.putRating(write, area, checked);
            return area;
        });
    }

    /** Keeps the job under this id, whatever stood there before; says whether it is new. */
    boolean putJob(LearnerId learner, EntryId id, Job sent) {
        Job job = sent.checked();
        return database.writeFor(learner.value(), write -> {
            boolean isNew = !store.deleteJob(write, id);
            if (store.countJobs(write) >= MOST_JOBS) {
                throw Refused.conflict("You have told of " + MOST_JOBS + " jobs; delete one first.");
            }
            store.addJob(write, id, job);
            return isNew;
        });
    }

    void deleteJob(LearnerId learner, EntryId id) {
        if (!database.writeFor(learner.value(), write -> store.deleteJob(write, id))) {
            throw Refused.notFound("You have told of no such work.");
        }
    }
}
