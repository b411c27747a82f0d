package groundwork.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.Text;
import groundwork.item.cloze.Cloze;
import groundwork.item.cloze.ClozeResponse;
import groundwork.item.grid.Grid;
import groundwork.item.grid.GridResponse;
import groundwork.item.matching.Matching;
import groundwork.item.matching.MatchingResponse;
import groundwork.item.multiplechoice.MultipleChoice;
import groundwork.item.multiplechoice.MultipleChoiceResponse;
import groundwork.item.numeric.Numeric;
import groundwork.item.numeric.NumericResponse;
import groundwork.item.ordering.Ordering;
import groundwork.item.ordering.OrderingResponse;
import groundwork.item.recall.RecallResponse;
import groundwork.item.singlechoice.SingleChoice;
import groundwork.item.singlechoice.SingleChoiceResponse;
import groundwork.item.sorting.Sorting;
import groundwork.item.sorting.SortingResponse;
import groundwork.item.spot.Spot;
import groundwork.item.spot.SpotResponse;
import groundwork.item.written.WrittenResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives a response of any type by what the page shows: roles and texts, never ids. */
final class Giving {
    private final Visit visit;

    Giving(Visit visit) {
        this.visit = visit;
    }

    void give(ItemResponse response, Item<?> item) {
        switch (response) {
            case SingleChoiceResponse given -> choose(given, (SingleChoice) item.content());
            case MultipleChoiceResponse given -> tick(given, (MultipleChoice) item.content());
            case OrderingResponse given -> order(given, (Ordering) item.content());
            case MatchingResponse given -> match(given, (Matching) item.content());
            case SortingResponse given -> sort(given, (Sorting) item.content());
            case ClozeResponse given -> new GivingCloze(visit).give(given, (Cloze) item.content());
            case SpotResponse given -> new GivingSpot(visit).give(given, (Spot) item.content());
            case GridResponse given -> new GivingGrid(visit).give(given, (Grid) item.content());
            case RecallResponse given -> new GivingRecall(visit).give(given);
            case WrittenResponse given -> new GivingWritten(visit).give(given);
            case NumericResponse given -> new GivingNumeric(visit).give(given, (Numeric) item.content());
            default -> throw new AssertionError("The tests cannot give " + response);
        }
    }

    private void choose(SingleChoiceResponse response, SingleChoice content) {
        Texts texts = texts(content.options(), SingleChoice.Option::id, SingleChoice.Option::text);
        visit.hand().choose(visit.named(AriaRole.RADIO, Words.exactly(texts.of(response.option()))));
    }

    private void tick(MultipleChoiceResponse response, MultipleChoice content) {
        Texts texts = texts(content.options(), MultipleChoice.Option::id, MultipleChoice.Option::text);
        response.options().forEach(option -> visit.press(AriaRole.CHECKBOX, Words.exactly(texts.of(option))));
    }

    /** Fills place after place: takes what belongs there, and puts it where another one stands. */
    private void order(OrderingResponse response, Ordering content) {
        Texts texts = texts(content.elements(), Ordering.Element::id, Ordering.Element::text);
        for (int place = 1; place <= response.order().size(); place++) {
            String grip = Words.quote(texts.of(response.order().get(place - 1))) + "\\. Take it\\.$";
            Locator inPlace = visit.named(AriaRole.BUTTON, Pattern.compile("^Place " + place + " of \\d+: " + grip));
            Locator anywhere = visit.named(AriaRole.BUTTON, Pattern.compile("^Place \\d+ of \\d+: " + grip));
            anywhere.waitFor();
            if (!inPlace.isVisible()) {
                Locator there = visit.named(AriaRole.BUTTON, Pattern.compile("^Place " + place + " of "));
                if (!visit.hand().drags(anywhere, there)) {
                    visit.hand().press(anywhere);
                    visit.press(AriaRole.BUTTON, Pattern.compile("^Put it at place " + place + ", where "));
                }
                inPlace.waitFor();
            }
        }
    }

    private void match(MatchingResponse response, Matching content) {
        Texts prompts = texts(content.prompts(), Placed::id, Placed::text);
        Texts targets = texts(content.targets(), Place::id, Place::text);
        response.pairs().forEach((prompt, target) -> {
            String slot = "^" + Words.quote(prompts.of(prompt));
            Locator card = piece("Cards to place", targets.of(target));
            Locator empty = visit.named(AriaRole.BUTTON, Pattern.compile(slot + " No match yet$"));
            if (!visit.hand().drags(card, empty)) {
                put(card, empty, visit.named(AriaRole.BUTTON, Pattern.compile(slot + " Match: ")));
            }
            visit.named(AriaRole.BUTTON, Pattern.compile(slot + " Match: ")).waitFor();
        });
    }

    private void sort(SortingResponse response, Sorting content) {
        Texts elements = texts(content.elements(), Placed::id, Placed::text);
        Texts groups = texts(content.groups(), Place::id, Place::text);
        response.groups().forEach((element, group) -> {
            Locator card = piece("Cards to sort", elements.of(element));
            Locator place = visit.named(AriaRole.BUTTON, Words.exactly("Put into: " + groups.of(group)));
            Locator placed =
                    visit.named(AriaRole.BUTTON, Words.exactly(elements.of(element) + ", in " + groups.of(group)));
            if (!visit.hand().drags(card, place)) {
                put(card, place, placed);
            }
            placed.waitFor();
            visit.uncovers(place);
        });
    }

    /** Takes a card and puts it where it belongs; whoever finds it still lying there takes it again. */
    private void put(Locator card, Locator place, Locator placed) {
        Locator held = card.locator("xpath=self::*[@aria-pressed='true']");
        until(
                () -> {
                    if (!held.isVisible()) {
                        until(() -> visit.hand().press(card), held);
                    }
                    visit.hand().press(place);
                },
                placed);
    }

    /** A finger may miss, and then a person taps again. */
    static void until(Runnable gesture, Locator seen) {
        gesture.run();
        for (int again = 0; again < 2 && !isSeen(seen); again++) {
            gesture.run();
        }
        seen.waitFor();
    }

    private static boolean isSeen(Locator expected) {
        try {
            expected.waitFor(new Locator.WaitForOptions().setTimeout(3_000));
            return true;
        } catch (TimeoutError missed) {
            return false;
        }
    }

    private Locator piece(String tray, String text) {
        return visit.named(AriaRole.GROUP, Words.exactly(tray))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.exactly(text)));
    }

    private static <T> Texts texts(List<T> parts, Function<T, String> id, Function<T, Text> text) {
        return new Texts(parts.stream().collect(Collectors.toMap(id, part -> Words.plain(text.apply(part)))));
    }

    /** What the page calls the parts of an item. */
    private record Texts(Map<String, String> byId) {
        String of(String id) {
            return requireNonNull(byId.get(id), id);
        }
    }
}
