package groundwork.journey.log;

import groundwork.journey.EntryId;

/**
 * A file of activities.
 *
 * @param id the client's, so that confirming twice imports once
 * @param csv with a header line; at most 200,000 characters and 1,000 rows
 * @param confirm whether the learner has seen what is understood and wants it stored
 */
record ImportRequest(EntryId id, String csv, boolean confirm) {}
