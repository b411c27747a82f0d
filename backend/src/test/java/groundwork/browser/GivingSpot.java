package groundwork.browser;

import com.microsoft.playwright.options.AriaRole;
import groundwork.item.spot.Spot;
import groundwork.item.spot.Spot.Sentence;
import groundwork.item.spot.SpotResponse;
import java.util.Comparator;

/** Marks the sentences of a text. */
final class GivingSpot {
    private final Visit visit;

    GivingSpot(Visit visit) {
        this.visit = visit;
    }

    static SpotResponse right(Spot spot) {
        return new SpotResponse(
                spot.sentences().filter(Sentence::key).map(Sentence::id).toList());
    }

    /** As many as there are to mark, all of them others, such as stand for a belief where there are some. */
    static SpotResponse wrong(Spot spot) {
        return new SpotResponse(spot.sentences()
                .filter(sentence -> !sentence.key())
                .sorted(Comparator.comparing(
                        sentence -> sentence.misconception().isEmpty()))
                .limit(spot.sentences().filter(Sentence::key).count())
                .map(Sentence::id)
                .toList());
    }

    void give(SpotResponse response, Spot spot) {
        spot.sentences()
                .filter(sentence -> response.sentences().contains(sentence.id()))
                .forEach(sentence -> visit.press(AriaRole.CHECKBOX, Words.exactly(Words.plain(sentence.text()))));
    }
}
