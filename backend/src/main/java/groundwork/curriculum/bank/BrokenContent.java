package groundwork.curriculum.bank;

import groundwork.curriculum.rule.Problem;
import java.nio.file.Path;
import java.util.List;

/** Content with errors is no curriculum. The message is one sentence; the problems are all there are, warnings too. */
public final class BrokenContent extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    BrokenContent(Path directory, List<Problem> problems) {
        super(sentence(directory, problems));
        this.problems = problems;
    }

    private static String sentence(Path directory, List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        return "The content in " + directory + " has " + errors.size()
                + (errors.size() == 1 ? " error: " : " errors, the first: ") + errors.getFirst();
    }

    public List<Problem> problems() {
        return problems;
    }
}
