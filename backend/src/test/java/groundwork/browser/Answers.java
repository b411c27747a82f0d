package groundwork.browser;

import groundwork.App;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import groundwork.item.Outcome;
import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.cloze.Cloze;
import groundwork.item.grid.Grid;
import groundwork.item.grid.GridResponse;
import groundwork.item.matching.Matching;
import groundwork.item.matching.MatchingResponse;
import groundwork.item.multiplechoice.MultipleChoice;
import groundwork.item.multiplechoice.MultipleChoiceResponse;
import groundwork.item.numeric.Numeric;
import groundwork.item.ordering.Ordering;
import groundwork.item.ordering.OrderingResponse;
import groundwork.item.recall.Recall;
import groundwork.item.singlechoice.SingleChoice;
import groundwork.item.singlechoice.SingleChoiceResponse;
import groundwork.item.sorting.Sorting;
import groundwork.item.sorting.SortingResponse;
import groundwork.item.spot.Spot;
import groundwork.item.written.Written;
import groundwork.item.written.WrittenResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows every item's key, and what is to be said of a response: a witness beside the server. */
final class Answers {
    static final Curriculum CURRICULUM = new Bank(App.itemTypes(), App.contentKinds()).packed();

    private Answers() {}

    /** What scoring in this JVM makes of a response. */
    static Outcome outcome(Item<?> item, ItemResponse response) {
        return App.itemTypes().prepare(item, 0).score(response);
    }

    /** The response that earns all there is. */
    static ItemResponse right(Item<?> item) {
        return switch (item.content()) {
            case SingleChoice choice -> new SingleChoiceResponse(best(choice));
            case MultipleChoice choice -> new MultipleChoiceResponse(choice.key());
            case Ordering ordering -> new OrderingResponse(ordering.key());
            case Matching matching -> new MatchingResponse(keys(matching.prompts()));
            case Sorting sorting -> new SortingResponse(keys(sorting.elements()));
            case Cloze cloze -> GivingCloze.right(cloze);
            case Spot spot -> GivingSpot.right(spot);
            case Grid grid -> new GridResponse(keys(grid.elements()));
            case Recall recall -> GivingRecall.right(recall);
            case Written written -> new WrittenResponse(written.model().value());
            case Numeric numeric -> GivingNumeric.right(item.with(numeric));
            default -> throw unknown(item);
        };
    }

    /** A response that does not, and shows a wrong belief where the item has one to show. */
    static ItemResponse wrong(Item<?> item) {
        return switch (item.content()) {
            case SingleChoice choice -> new SingleChoiceResponse(distractor(choice));
            case MultipleChoice choice -> new MultipleChoiceResponse(distractors(choice));
            case Ordering ordering -> new OrderingResponse(mistaken(ordering));
            case Matching matching -> new MatchingResponse(shifted(matching.prompts()));
            case Sorting sorting -> new SortingResponse(misplaced(sorting));
            case Cloze cloze -> GivingCloze.wrong(cloze);
            case Spot spot -> GivingSpot.wrong(spot);
            case Grid grid -> new GridResponse(mistaken(grid.elements()));
            case Recall recall -> GivingRecall.wrong(recall);
            case Written written -> new WrittenResponse("I would rather not say.");
            case Numeric numeric -> GivingNumeric.wrong(item.with(numeric));
            default -> throw unknown(item);
        };
    }

    private static AssertionError unknown(Item<?> item) {
        return new AssertionError("The tests cannot answer items of the type " + item.type());
    }

    private static String best(SingleChoice choice) {
        return choice.key().orElseGet(() -> choice.options().stream()
                .filter(option -> option.weight().orElseThrow() == 1)
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static String distractor(SingleChoice choice) {
        return choice.options().stream()
                .filter(option -> !option.id().equals(best(choice)))
                .min(Comparator.comparing(option -> option.misconception().isEmpty()))
                .orElseThrow()
                .id();
    }

    /** As many as the key has, the distractors first. */
    private static List<String> distractors(MultipleChoice choice) {
        return choice.options().stream()
                .sorted(Comparator.<MultipleChoice.Option, Boolean>comparing(
                                option -> choice.key().contains(option.id()))
                        .thenComparing(option -> option.misconception().isEmpty()))
                .limit(choice.key().size())
                .map(MultipleChoice.Option::id)
                .toList();
    }

    private static List<String> mistaken(Ordering ordering) {
        return ordering.misconceptions().stream()
                .map(Ordering.Mistaken::when)
                .findFirst()
                .orElse(ordering.key().reversed());
    }

    private static Map<String, String> keys(List<Placed> elements) {
        return elements.stream().collect(Collectors.toMap(Placed::id, Placed::key));
    }

    /** Each prompt with the target of the next one. */
    private static Map<String, String> shifted(List<Placed> prompts) {
        return IntStream.range(0, prompts.size())
                .boxed()
                .collect(Collectors.toMap(i -> prompts.get(i).id(), i -> prompts.get((i + 1) % prompts.size())
                        .key()));
    }

    /** Each element where a wrong belief puts it, or else where another one belongs. */
    private static Map<String, String> mistaken(List<Placed> elements) {
        return elements.stream().collect(Collectors.toMap(Placed::id, element -> wrongPlace(elements, element)));
    }

    private static String wrongPlace(List<Placed> elements, Placed element) {
        Stream<String> believed = element.misconceptions().stream().map(belief -> belief.when());
        Stream<String> others = elements.stream().map(Placed::key).filter(place -> !place.equals(element.key()));
        return Stream.concat(believed, others).findFirst().orElseThrow();
    }

    private static Map<String, String> misplaced(Sorting sorting) {
        return sorting.elements().stream()
                .collect(Collectors.toMap(Placed::id, element -> wrongGroup(sorting, element)));
    }

    private static String wrongGroup(Sorting sorting, Placed element) {
        Stream<String> believed = element.misconceptions().stream().map(belief -> belief.when());
        Stream<String> others = sorting.groups().stream().map(Place::id).filter(group -> !group.equals(element.key()));
        return Stream.concat(believed, others).findFirst().orElseThrow();
    }
}
