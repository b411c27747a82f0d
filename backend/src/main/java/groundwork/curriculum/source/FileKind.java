package groundwork.curriculum.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of content files, each with the place where its files belong. */
enum FileKind {
    COURSE("course\\.yaml", "course"),
    OBJECTIVE("[^/]+/[^/]+/objective\\.yaml", "objective"),
    ITEM("[^/]+/[^/]+/items/[^/]+\\.yaml", "item"),
    CONCEPTS("concepts/[^/]+\\.yaml", "concepts"),
    QUIZ("quizzes/[^/]+\\.yaml", "quiz"),
    LESSON("[^/]+/[^/]+/lesson\\.md", ""),
    FIGURE("[^/]+/[^/]+/figure\\.svg", ""),
    IDS("ids\\.txt", ""),
    WORDS("words\\.txt", "");

    private final Pattern place;
    private final String schema;

    FileKind(String place, String schema) {
        this.place = Pattern.compile(place);
        this.schema = schema;
    }

    /** The name of the schema; empty for files that are no YAML. */
    String schema() {
        return schema;
    }

    static Optional<FileKind> of(String path) {
        for (FileKind kind : values()) {
            if (kind.place.matcher(path).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
