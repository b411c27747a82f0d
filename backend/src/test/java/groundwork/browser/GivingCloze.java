package groundwork.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import groundwork.item.cloze.Cloze;
import groundwork.item.cloze.Cloze.Gap;
import groundwork.item.cloze.Cloze.Option;
import groundwork.item.cloze.ClozeResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the gaps of a text. */
final class GivingCloze {
    private final Visit visit;

    GivingCloze(Visit visit) {
        this.visit = visit;
    }

    static ClozeResponse right(Cloze cloze) {
        return each(cloze, Gap::key);
    }

    /** In every gap other words than belong there, such as stand for a belief where there are some. */
    static ClozeResponse wrong(Cloze cloze) {
        return each(cloze, gap -> gap.options().stream()
                .filter(option -> !option.id().equals(gap.key()))
                .min(Comparator.comparing(option -> option.misconception().isEmpty()))
                .map(Option::id)
                .orElseThrow());
    }

    private static ClozeResponse each(Cloze cloze, Function<Gap, String> choice) {
        return new ClozeResponse(cloze.gaps().stream().collect(Collectors.toMap(Gap::id, choice)));
    }

    void give(ClozeResponse response, Cloze cloze) {
        List<Gap> gaps = cloze.gaps();
        for (int i = 0; i < gaps.size(); i++) {
            String chosen = requireNonNull(response.gaps().get(gaps.get(i).id()));
            fill("Gap " + (i + 1) + " of " + gaps.size(), words(gaps.get(i), chosen));
        }
    }

    /** Opens the gap, then presses the words among its options. */
    private void fill(String gap, String words) {
        Pattern options = Words.exactly("Options for " + gap.toLowerCase(Locale.ROOT));
        Giving.until(
                () -> visit.press(AriaRole.BUTTON, Pattern.compile("^" + gap + ": ")),
                visit.named(AriaRole.GROUP, options));
        Locator option = visit.named(AriaRole.BUTTON, Words.exactly(words));
        Locator filled = visit.named(AriaRole.BUTTON, Words.exactly(gap + ": " + words));
        Locator place = visit.named(AriaRole.BUTTON, Pattern.compile("^" + gap + ": "));
        if (!visit.hand().drags(option, place)) {
            Giving.until(() -> visit.hand().press(option), filled);
        }
        filled.waitFor();
    }

    private static String words(Gap gap, String option) {
        return gap.options().stream()
                .filter(it -> it.id().equals(option))
                .map(it -> Words.plain(it.text()))
                .findFirst()
                .orElseThrow();
    }
}
