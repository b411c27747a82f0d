package groundwork.item.numeric;

import groundwork.item.Evidence;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.MisconceptionId;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.Score;
import groundwork.item.numeric.Marking.Marked;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Parameter;
import groundwork.item.numeric.Numeric.Slip;
import groundwork.item.numeric.NumericView.Blank;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Scores the fields of an item, one point each: the number within its tolerance; a right number with the wrong unit earns
 * half. Chance is 0: a guess is one of endlessly many numbers, so that however few are right, the share of guesses that
 * hits one of them is nothing, whatever the choice of units.
 */
public final class NumericType implements ItemType<Numeric, NumericView, NumericResponse> {
    private static final double CHANCE = 0;
    /** A guess is a whole number below ten to the power of this, of any length. */
    private static final int MOST_DIGITS = 9;

    @Override
    public String name() {
        return "numeric";
    }

    @Override
    public Class<Numeric> contentClass() {
        return Numeric.class;
    }

    @Override
    public Class<NumericView> viewClass() {
        return NumericView.class;
    }

    @Override
    public Class<NumericResponse> responseClass() {
        return NumericResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Numeric> item) {
        return new NumericCheck(item).problems();
    }

    @Override
    public List<Part> parts(Item<Numeric> item) {
        return Numbered.map(
                item.content().fields(),
                (i, field) -> new Part(
                        "/fields/" + i,
                        field.id(),
                        field.label(),
                        Optional.of(field.rationale()),
                        true,
                        Optional.empty(),
                        field.misconceptions().stream()
                                .flatMap(slip -> slip.is().stream())
                                .toList()));
    }

    @Override
    public Instance<Numeric> prepare(Item<Numeric> item, long seed) {
        Numeric content = item.content();
        Map<String, BigDecimal> drawn = Figures.draw(content.parameters(), seed);
        Map<String, Parameter> fixed = new HashMap<>();
        drawn.forEach((name, value) -> fixed.put(name, Parameter.of(value.doubleValue())));
        Template template = new Template(content, new Figures(drawn, Figures.formulas(content)));
        List<Field> fields =
                content.fields().stream().map(field -> filled(field, template)).toList();
        return new Instance<>(
                item.asking(template.fill(item.stem())),
                new Numeric(Map.copyOf(fixed), content.where(), fields, template.fill(content.worked())));
    }

    private static Field filled(Field field, Template template) {
        List<Slip> slips = field.misconceptions().stream()
                .map(slip -> new Slip(slip.when(), slip.is(), template.fill(slip.rationale())))
                .toList();
        return new Field(
                field.id(),
                template.fill(field.label()),
                field.unit(),
                field.units(),
                field.answer(),
                field.tolerance(),
                field.decimals(),
                field.signed(),
                template.fill(field.rationale()),
                slips);
    }

    @Override
    public NumericView publicView(Instance<Numeric> instance) {
        return new NumericView(
                instance.content().fields().stream().map(NumericType::blank).toList());
    }

    private static Blank blank(Field field) {
        Optional<String> given = field.unit().filter(unit -> field.units().isEmpty());
        return new Blank(field.id(), field.label(), given, field.units(), field.decimals(), field.signed());
    }

    @Override
    public Optional<String> refuse(Instance<Numeric> instance, NumericResponse response) {
        return new Marking(instance.content()).refuse(response);
    }

    @Override
    public Outcome score(Instance<Numeric> instance, NumericResponse response) {
        List<Marked> marked = new Marking(instance.content()).mark(response);
        Score score = new Score(marked.stream().mapToDouble(Marked::earned).sum(), marked.size());
        List<MisconceptionId> shown = marked.stream()
                .flatMap(one -> one.slip().stream())
                .flatMap(slip -> slip.is().stream())
                .distinct()
                .sorted()
                .toList();
        Evidence evidence = new Evidence(instance.item().concept(), score.earned(), score.possible(), CHANCE, shown);
        return new Outcome(
                score,
                List.of(evidence),
                marked.stream().map(Marked::feedback).toList(),
                List.of(),
                Optional.of(instance.content().worked()));
    }

    @Override
    public double chance(Instance<Numeric> instance) {
        return CHANCE;
    }

    @Override
    public NumericResponse guess(Instance<Numeric> instance, RandomGenerator random) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        for (Field field : instance.content().fields()) {
            int digits = 1 + random.nextInt(MOST_DIGITS);
            values.put(field.id(), String.valueOf(random.nextLong((long) Math.pow(10, digits))));
            if (!field.units().isEmpty()) {
                units.put(
                        field.id(),
                        field.units().get(random.nextInt(field.units().size())));
            }
        }
        return new NumericResponse(Map.copyOf(values), Optional.of(Map.copyOf(units)));
    }

    @Override
    public NumericResponse key(Instance<Numeric> instance) {
        return new Marking(instance.content()).key();
    }

    @Override
    public List<Part> wrongAnswers(Instance<Numeric> instance) {
        return new Marking(instance.content()).wrongAnswers();
    }

    @Override
    public Examples<Numeric, NumericResponse> examples() {
        return NumericExamples.examples();
    }
}
