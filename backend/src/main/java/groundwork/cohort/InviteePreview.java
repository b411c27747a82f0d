package groundwork.cohort;

import java.util.List;

/** What a list of people says, line by line; nothing of it is stored. */
record InviteePreview(List<InviteeRow> rows, List<InviteeProblem> problems) {
    /**
     * Somebody who is understood.
     *
     * @param line in the list, counted from 1
     * @param name empty where the list gives none
     * @param known whether they were asked before, or stand further up
     */
    record InviteeRow(int line, String email, String name, boolean known) {}

    /** A line that is left out, and why. */
    record InviteeProblem(int line, String problem) {}

    /**
     * A list to read.
     *
     * @param text a CSV file, or addresses one under the other; at most 200,000 characters and 500 people
     */
    record PastedPeople(String text) {}
}
