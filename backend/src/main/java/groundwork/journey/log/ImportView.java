package groundwork.journey.log;

import java.util.List;
import java.util.Optional;

/**
 * What a file says, line by line.
 *
 * @param added how many activities were stored; absent where nothing was, because it was a preview
 */
record ImportView(List<ImportRow> rows, List<ImportProblem> problems, Optional<Integer> added) {
    /**
     * A row that is understood.
     *
     * @param line in the file, counted from 1
     * @param known whether the same activity is in the log, or further up in the file, and is left out
     */
    record ImportRow(int line, LearningActivity activity, boolean known) {}

    /** A row that is left out, and why. */
    record ImportProblem(int line, String problem) {}
}
