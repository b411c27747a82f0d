package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that content must satisfy.
 *
 * @param name in kebab-case, as it stands in every problem
 * @param description one sentence that says what holds when the rule is kept
 */
public record Rule(String name, Severity severity, String description, Check check) {
    /** Looks for what breaks the rule. */
    @FunctionalInterface
    public interface Check {
        void check(Content content, Findings findings);
    }

    public static Rule error(String name, String description, Check check) {
        return new Rule(name, Severity.ERROR, description, check);
    }

    public static Rule warning(String name, String description, Check check) {
        return new Rule(name, Severity.WARNING, description, check);
    }

    /** All problems that this rule finds. */
    public List<Problem> problems(Content content) {
        List<Problem> problems = new ArrayList<>();
        check.check(
                content, new Findings((path, line, message) -> problems.add(new Problem(path, line, this, message))));
        return problems;
    }
}
