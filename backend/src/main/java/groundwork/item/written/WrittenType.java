package groundwork.item.written;

import groundwork.item.Checks;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.JudgedItemType;
import groundwork.item.JudgementExamples;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Pool;
import groundwork.item.Score;
import groundwork.item.Text;
import groundwork.item.written.Written.Criterion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Written work is judged by a person: each criterion earns 0, 1 or 2, of twice as many points as there are criteria. Until
 * then it has no score, and it never has evidence: what people say of their own text measures nothing. So it has no place
 * in the check pool, and its chance is 0.
 *
 * <p>Before writing, the learner hears how many criteria there are and not which. To come upon what a good Product Goal
 * holds is the very thing to be practised: retrieving it does more than reading it (g 0.50 for quizzing, 0.51 against
 * restudy), and trying first helps if the answer is studied afterwards, which the judging makes sure of. Named beforehand,
 * the criteria would turn the task into the filling in of a form.
 */
public final class WrittenType implements JudgedItemType<Written, WrittenView, WrittenResponse, WrittenJudgement> {
    static final int LONGEST_TEXT = 4000;
    private static final int HIGHEST_LEVEL = 2;

    @Override
    public String name() {
        return "written";
    }

    @Override
    public Class<Written> contentClass() {
        return Written.class;
    }

    @Override
    public Class<WrittenView> viewClass() {
        return WrittenView.class;
    }

    @Override
    public Class<WrittenResponse> responseClass() {
        return WrittenResponse.class;
    }

    @Override
    public Class<WrittenJudgement> judgementClass() {
        return WrittenJudgement.class;
    }

    @Override
    public Class<WrittenModel> modelClass() {
        return WrittenModel.class;
    }

    @Override
    public boolean isMeasured() {
        return false;
    }

    @Override
    public List<ItemProblem> check(Item<Written> item) {
        Written content = item.content();
        long words = words(content.model());
        Checks checks = new Checks()
                .unique(content.criteria().stream().map(Criterion::id).toList(), "/criteria")
                .that(item.pool() == Pool.PRACTICE, "/pool", "Written work measures nothing by itself: practice only.")
                .that(content.minWords() < content.maxWords(), "/maxWords", "The most is more than the fewest.")
                .that(
                        words >= content.minWords() && words <= content.maxWords(),
                        "/model",
                        "The model answer keeps to what the task asks for; it has " + words + " words.");
        for (int i = 0; i < content.criteria().size(); i++) {
            List<Text> levels = content.criteria().get(i).levels();
            checks.that(
                    new HashSet<>(levels).size() == levels.size(),
                    "/criteria/" + i + "/levels",
                    "Each level says what sets it apart.");
        }
        return checks.problems();
    }

    /** As the learner’s page counts them: what stands between spaces and has a letter or a digit. */
    private static long words(Text text) {
        return Arrays.stream(text.value().split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
    }

    @Override
    public List<Part> parts(Item<Written> item) {
        return Numbered.map(item.content().criteria(), (i, criterion) -> {
            String levels = criterion.levels().stream().map(Text::value).collect(Collectors.joining("\n\n"));
            return new Part(
                    "/criteria/" + i,
                    criterion.id(),
                    criterion.text(),
                    Optional.of(new Text(levels)),
                    true,
                    Optional.empty(),
                    List.of());
        });
    }

    @Override
    public boolean shuffles() {
        return false;
    }

    @Override
    public Instance<Written> prepare(Item<Written> item, long seed) {
        return new Instance<>(item, item.content());
    }

    @Override
    public WrittenView publicView(Instance<Written> instance) {
        Written content = instance.content();
        return new WrittenView(
                content.minWords(), content.maxWords(), content.criteria().size());
    }

    @Override
    public Optional<String> refuse(Instance<Written> instance, WrittenResponse response) {
        if (response.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("Write something.");
        }
        return response.text().length() > LONGEST_TEXT
                ? Optional.of("The text has at most " + LONGEST_TEXT + " characters.")
                : Optional.empty();
    }

    @Override
    public Outcome score(Instance<Written> instance, WrittenResponse response) {
        return Outcome.awaiting(List.of(), Optional.empty()).with(model(instance.content()));
    }

    private static WrittenModel model(Written content) {
        return new WrittenModel(
                content.model(),
                content.why(),
                content.criteria().stream().map(WrittenModel.Criterion::of).toList());
    }

    @Override
    public Optional<String> refuse(Instance<Written> instance, WrittenResponse response, WrittenJudgement judgement) {
        Set<String> criteria =
                instance.content().criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        boolean fits = judgement.levels().keySet().equals(criteria)
                && judgement.levels().values().stream().allMatch(level -> level >= 0 && level <= HIGHEST_LEVEL);
        return fits ? Optional.empty() : Optional.of("The judgement gives each criterion 0, 1 or 2.");
    }

    @Override
    public Outcome judge(Instance<Written> instance, WrittenResponse response, WrittenJudgement judgement) {
        Written content = instance.content();
        int earned =
                judgement.levels().values().stream().mapToInt(level -> level).sum();
        List<PartFeedback> parts = content.criteria().stream()
                .map(criterion -> feedback(criterion, judgement.levels()))
                .toList();
        return new Outcome(
                        new Score(earned, HIGHEST_LEVEL * content.criteria().size()),
                        List.of(),
                        parts,
                        List.of(),
                        Optional.empty())
                .with(model(content));
    }

    private static PartFeedback feedback(Criterion criterion, Map<String, Integer> levels) {
        int level = levels.getOrDefault(criterion.id(), 0);
        PartVerdict verdict =
                level == HIGHEST_LEVEL ? PartVerdict.RIGHT : level > 0 ? PartVerdict.PARTLY : PartVerdict.MISSED;
        return new PartFeedback(
                criterion.id(),
                verdict,
                true,
                Optional.empty(),
                Optional.of(criterion.levels().get(level)));
    }

    @Override
    public double chance(Instance<Written> instance) {
        return 0;
    }

    /** Some letters; nobody scores them. */
    @Override
    public WrittenResponse guess(Instance<Written> instance, RandomGenerator random) {
        return new WrittenResponse("lorem ipsum " + random.nextInt());
    }

    @Override
    public WrittenResponse key(Instance<Written> instance) {
        return new WrittenResponse(instance.content().model().value());
    }

    @Override
    public Examples<Written, WrittenResponse> examples() {
        return WrittenExamples.examples();
    }

    @Override
    public JudgementExamples<WrittenResponse, WrittenJudgement> judgements() {
        return WrittenExamples.judgements();
    }
}
