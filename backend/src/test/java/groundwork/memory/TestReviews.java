package groundwork.memory;

import groundwork.App;
import groundwork.account.LearnerId;
import groundwork.attempt.Sitting;
import groundwork.db.Database;

/** Reviews of what is answered in a test's sitting. */
public final class TestReviews {
    private TestReviews() {}

    public static Reviews of(Database database, Sitting sitting) {
        Reviews.Bank bank = new Reviews.Bank(sitting::curriculum, App.itemTypes());
        return new Reviews(database, sitting.attempts, bank, sitting.clock);
    }

    /** How many concepts are due, with those that do not fit into today. */
    public static int due(Reviews reviews, LearnerId learner) {
        return reviews.view(learner).today() + reviews.view(learner).later();
    }

    /** How many concepts a learner has to review today. */
    public static int today(Reviews reviews, LearnerId learner) {
        return reviews.view(learner).today();
    }
}
