package groundwork.curriculum;

import groundwork.curriculum.rule.Rule;
import java.util.List;

/**
 * A kind of content that a feature downstream brings along: one YAML file each, in a folder of its own, checked against
 * {@code content/schemas/<name>.json} and bound to a record. Its ids are kept like all others, its texts are read by the
 * rules on words, and it is packed into the bank.
 *
 * @param <T> what a file is bound to
 */
public interface ContentKind<T extends Record> {
    /** One word, such as {@code scenario}: of the schema, in messages, and in the bank. */
    String name();

    /** The folder of its files, such as {@code scenarios}, and the heading of its rules. */
    String folder();

    Class<T> type();

    /** The id of one; it names the file. */
    String id(T content);

    /** JSON pointers of the texts that say what somebody wrongly believes, and so may speak as people speak. */
    List<String> believed(T content);

    /** What its files must satisfy beyond their schema. */
    List<Rule> rules();
}
