package groundwork.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day while it is being filled: what was done on it, its reviews, and then what else fits. */
final class OpenDay {
    private final LocalDate date;
    private final int minutes;
    private final List<Task> done = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private int reviews;

    /**
     * An empty day.
     *
     * @param minutes how many it has
     */
    OpenDay(LocalDate date, int minutes) {
        this.date = date;
        this.minutes = minutes;
    }

    LocalDate date() {
        return date;
    }

    void addDone(List<Task> tasksDone) {
        done.addAll(tasksDone);
    }

    /** Adds reviews, as many as are due, but no more than fit into some of the day's minutes. */
    void addReviews(int due, int most) {
        reviews = Math.min(due, StudyTime.reviewsIn(Math.min(most, left())));
    }

    int reviews() {
        return reviews;
    }

    /** Adds what belongs on this day, whether it fits or not; reviews give way. */
    void force(Bundle bundle) {
        tasks.addAll(bundle.tasks());
        cutReviews();
    }

    /**
     * Adds what fits. A task that is longer than the time beside the reviews gets a day to itself: reviews give way to it,
     * and where it is longer than any day, the day goes over.
     */
    boolean takes(Bundle bundle) {
        boolean isFresh = done.isEmpty() && tasks.isEmpty();
        if (!fits(bundle) && !isFresh) {
            return false;
        }
        force(bundle);
        return true;
    }

    /** Whether it has room for this beside everything else, reviews included. */
    boolean fits(Bundle bundle) {
        return bundle.minutes() <= left();
    }

    private void cutReviews() {
        reviews = Math.min(reviews, StudyTime.reviewsIn(minutes - used()));
    }

    private int left() {
        return minutes - used() - StudyTime.reviews(reviews);
    }

    /** Without the reviews to do. */
    private int used() {
        return Stream.concat(done.stream(), tasks.stream())
                .mapToInt(Task::minutes)
                .sum();
    }

    PlannedDay close() {
        List<Task> all = new ArrayList<>(done);
        if (reviews > 0) {
            all.add(new Task(
                    "reviews-" + date, TaskKind.REVIEWS, Optional.empty(), StudyTime.reviews(reviews), reviews, false));
        }
        all.addAll(tasks);
        return new PlannedDay(date, all, used() + StudyTime.reviews(reviews) > minutes);
    }
}
