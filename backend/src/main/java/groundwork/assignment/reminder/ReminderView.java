package groundwork.assignment.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whom to remind, and with which words. Addresses of members are told to nobody.
 *
 * @param notStarted what those members are called who have not begun
 * @param notJoined the addresses of those who were asked to join and have not, as far as accounts tell
 * @param text to copy, in the trainer's hand
 * @param mail whether this server can send letters
 * @param letters how many people would get one
 * @param sentAt when letters were sent last
 */
record ReminderView(
        List<String> notStarted,
        List<String> notJoined,
        String text,
        boolean mail,
        int letters,
        Optional<Instant> sentAt) {}
