package groundwork.preview;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.QuizId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.item.ItemId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a trainer may read items, and what is changed there for the class.
 *
 * @param changed of all items that were left out or noted, whatever they belong to
 */
record BankContents(List<BankCategory> categories, List<QuizShelf> quizzes, ShelfCount changed) {
    /** A category with those of its objectives that have items. */
    record BankCategory(int number, String title, List<ObjectiveShelf> objectives) {}

    /** An objective's items, of both pools. */
    record ObjectiveShelf(ObjectiveRef objective, String title, ShelfCount count) {}

    /** A quiz's items. */
    record QuizShelf(QuizId id, String title, ShelfCount count) {}

    /**
     * How many items there are.
     *
     * @param off how many of them are left out for the class
     * @param notes how many have a note for the class
     */
    record ShelfCount(int items, int off, int notes) {
        static ShelfCount of(Collection<ItemId> items, Map<ItemId, ClassItem> changed) {
            List<ClassItem> there = items.stream()
                    .flatMap(id -> Optional.ofNullable(changed.get(id)).stream())
                    .toList();
            return new ShelfCount(
                    items.size(), (int) there.stream().filter(ClassItem::off).count(), (int)
                            there.stream().filter(ClassItem::hasNote).count());
        }
    }

    static BankContents of(Curriculum curriculum, Map<ItemId, ClassItem> changed) {
        return new BankContents(
                curriculum.course().categories().stream()
                        .map(category -> new BankCategory(
                                category.number(),
                                category.title(),
                                curriculum.objectives(category).stream()
                                        .filter(objective -> !curriculum
                                                .items(objective.id())
                                                .isEmpty())
                                        .map(objective -> shelf(curriculum, objective, changed))
                                        .toList()))
                        .toList(),
                curriculum.quizzes().stream().map(quiz -> shelf(quiz, changed)).toList(),
                ShelfCount.of(changed.keySet(), changed));
    }

    private static ObjectiveShelf shelf(Curriculum curriculum, Objective objective, Map<ItemId, ClassItem> changed) {
        List<ItemId> items = curriculum.items(objective.id()).stream()
                .map(BankItem::item)
                .map(item -> item.id())
                .toList();
        return new ObjectiveShelf(
                new CurriculumViews(curriculum).objective(objective.id()).orElseThrow(),
                objective.title(),
                ShelfCount.of(items, changed));
    }

    private static QuizShelf shelf(Quiz quiz, Map<ItemId, ClassItem> changed) {
        return new QuizShelf(quiz.id(), quiz.title(), ShelfCount.of(quiz.items(), changed));
    }
}
