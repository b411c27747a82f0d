package groundwork.curriculum.api;

import static java.util.Objects.requireNonNull;

import groundwork.curriculum.Category;
import groundwork.curriculum.Concept;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Html;
import groundwork.curriculum.Markdown;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.SourceEntry;
import groundwork.item.ConceptId;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import groundwork.item.Source;
import java.util.List;
import java.util.Optional;

/** One state of the curriculum, put into the words of the API. */
public final class CurriculumViews {
    private static final int WORDS_A_MINUTE = 200;
    private static final int MINUTES_A_PRACTICE = 8;

    private final Curriculum curriculum;

    public CurriculumViews(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    CurriculumView curriculum() {
        return new CurriculumView(
                curriculum.course().title(),
                curriculum.course().disclaimer(),
                curriculum.course().categories().stream().map(this::category).toList(),
                curriculum.course().sources().entrySet().stream()
                        .map(entry -> source(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private CategoryView category(Category category) {
        List<ObjectiveCard> cards =
                curriculum.objectives(category).stream().map(this::card).toList();
        return new CategoryView(category.number(), category.id(), category.title(), cards);
    }

    private ObjectiveCard card(Objective objective) {
        return new ObjectiveCard(
                objective.id(),
                objective.title(),
                objective.shortTitle(),
                objective.demand(),
                curriculum.isAlsoUseful(objective),
                objective.isAvailable(),
                objective.concepts().size(),
                practiceItems(objective.id()),
                minutes(objective));
    }

    /** A work that is cited, by its key. */
    public Optional<SourceView> source(String key) {
        return Optional.ofNullable(curriculum.course().sources().get(key)).map(entry -> source(key, entry));
    }

    private static SourceView source(String key, SourceEntry entry) {
        return new SourceView(key, entry.title(), entry.author(), entry.year(), entry.url(), entry.licence());
    }

    ObjectivePage page(Objective objective) {
        Category category = curriculum.category(objective);
        return new ObjectivePage(
                objective.id(),
                objective.title(),
                objective.shortTitle(),
                new CategoryRef(category.number(), category.id(), category.title()),
                objective.demand(),
                objective.level(),
                curriculum.isAlsoUseful(objective),
                objective.isAvailable(),
                lesson(objective.id()),
                objective.concepts().stream()
                        .flatMap(id -> concept(id).stream())
                        .toList(),
                practiceItems(objective.id()),
                minutes(objective),
                objective.prerequisites().stream()
                        .flatMap(id -> objective(id).stream())
                        .toList(),
                neighbour(objective, -1),
                neighbour(objective, 1));
    }

    private Optional<Html> lesson(ObjectiveId id) {
        return curriculum.lesson(id).map(lesson -> Markdown.lesson(lesson, curriculum.figure(id)));
    }

    private Optional<ObjectiveRef> neighbour(Objective objective, int step) {
        List<Objective> all = curriculum.objectives();
        int place = all.indexOf(objective) + step;
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(ref(all.get(place)));
    }

    private int practiceItems(ObjectiveId id) {
        return curriculum.items(id, Pool.PRACTICE).size();
    }

    private int minutes(Objective objective) {
        return curriculum
                .lesson(objective.id())
                .map(lesson -> MINUTES_A_PRACTICE + Math.ceilDiv(words(lesson), WORDS_A_MINUTE))
                .orElse(0);
    }

    private static int words(String text) {
        return (int) text.codePoints().filter(Character::isWhitespace).count();
    }

    QuizList quizzes() {
        return new QuizList(
                curriculum.quizzes().stream().map(CurriculumViews::card).toList());
    }

    private static QuizCard card(Quiz quiz) {
        return new QuizCard(quiz.id(), quiz.title(), quiz.why(), quiz.items().size(), quiz.minutes());
    }

    public Optional<ObjectiveRef> objective(ObjectiveId id) {
        return curriculum.objective(id).map(CurriculumViews::ref);
    }

    private static ObjectiveRef ref(Objective objective) {
        return new ObjectiveRef(objective.id(), objective.shortTitle(), objective.category(), objective.isAvailable());
    }

    public Optional<ConceptView> concept(ConceptId id) {
        return curriculum.concept(id).map(this::view);
    }

    private ConceptView view(Concept concept) {
        return new ConceptView(concept.id(), concept.statement().value(), concept.basis(), citation(concept.source()));
    }

    public Optional<MisconceptionView> misconception(MisconceptionId id) {
        return curriculum.misconception(id).map(this::view);
    }

    private MisconceptionView view(Misconception misconception) {
        Source source =
                curriculum.concept(misconception.concept()).map(Concept::source).orElseThrow();
        return new MisconceptionView(
                misconception.id(), misconception.belief().value(), misconception.correction(), citation(source));
    }

    /** Where a statement stands. */
    public Citation citation(Source source) {
        SourceEntry entry = requireNonNull(curriculum.course().sources().get(source.key()));
        return new Citation(entry.title(), entry.author(), source.locator(), entry.url(), entry.licence());
    }
}
