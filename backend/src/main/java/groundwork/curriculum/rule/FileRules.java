package groundwork.curriculum.rule;

import groundwork.curriculum.Category;
import groundwork.curriculum.Objective;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Fault;
import groundwork.curriculum.source.Lesson;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Rules on files, their names and the folders that they stand in. */
final class FileRules {
    private FileRules() {}

    static Rule.Check reported(Fault.Kind kind) {
        return (content, findings) -> content.faults().stream()
                .filter(fault -> fault.kind() == kind)
                .forEach(fault -> findings.at(fault.path(), fault.line(), fault.message()));
    }

    static void nameIsId(Content content, Findings findings) {
        content.items().forEach(item -> nameIsId(item, item.value().id().value(), findings));
        content.quizzes().forEach(quiz -> nameIsId(quiz, quiz.value().id().value(), findings));
        content.extras().forEach(extra -> nameIsId(extra.loaded(), extra.id(), findings));
    }

    private static void nameIsId(Loaded<?> file, String id, Findings findings) {
        if (!file.fileName().equals(id)) {
            findings.at(file, "/id", "The file is called " + file.fileName() + " and its id is " + id + ".");
        }
    }

    static void folderStartsWithId(Content content, Findings findings) {
        for (Loaded<Objective> objective : content.objectives()) {
            String folder = objective.folder().substring(objective.folder().lastIndexOf('/') + 1);
            String id = objective.value().id().value();
            if (!folder.startsWith(id + "-")) {
                findings.at(objective, "/id", "The folder " + folder + " does not start with " + id + "-.");
            }
        }
    }

    static void folderIsOfCategory(Content content, Findings findings) {
        for (Loaded<Objective> objective : content.objectives()) {
            String folder = objective.folder().substring(0, objective.folder().indexOf('/'));
            Optional<String> expected = content.course()
                    .flatMap(course -> course.value().category(objective.value().category()))
                    .map(Category::folder);
            if (content.course().isPresent() && !expected.equals(Optional.of(folder))) {
                findings.at(objective, "", "No category of course.yaml has the folder " + folder + ".");
            }
        }
    }

    static void belongsToObjective(Content content, Findings findings) {
        Set<String> folders = new HashSet<>();
        content.objectives().forEach(objective -> folders.add(objective.folder()));
        content.faults().forEach(fault -> folders.add(fault.path().replace("/objective.yaml", "")));
        for (Loaded<Item<?>> item : content.items()) {
            if (!folders.contains(item.folder().replaceFirst("/items$", ""))) {
                findings.at(item, "", "There is no objective.yaml in the folder above.");
            }
        }
        for (Lesson lesson : content.lessons()) {
            if (!folders.contains(lesson.folder())) {
                findings.at(lesson.path(), 1, "There is no objective.yaml beside this lesson.");
            }
        }
    }
}
