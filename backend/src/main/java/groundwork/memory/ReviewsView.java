package groundwork.memory;

import java.time.Instant;
import java.util.Optional;

/**
 * What a learner has to review. Counts are concepts, and there is never more to do today than the cap allows, save the
 * confident errors.
 *
 * @param today how many are left today
 * @param confidentErrors how many of those come because the learner was sure of what is not so, about a week ago
 * @param done how many were reviewed today
 * @param later how many more are due and do not fit into today
 * @param days how many days after today those will take; 0 when there are none
 * @param next when the next one comes due; absent when nothing is remembered yet or all is due
 */
record ReviewsView(
        int today,
        int confidentErrors,
        int done,
        int later,
        int days,
        Optional<Instant> next,
        ReviewRoutes.SettingsView settings) {}
