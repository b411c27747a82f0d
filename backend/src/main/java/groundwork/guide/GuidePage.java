package groundwork.guide;

import groundwork.curriculum.GuideId;
import groundwork.item.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One question on the way, answered.
 *
 * @param order its place among all pages, from 1
 * @param question as somebody would ask it
 * @param title the finding
 * @param answer one sentence
 * @param checked the day on which its facts were last compared with their sources; only a page that breaks a rule has none
 */
public record GuidePage(
        GuideId id,
        Stage stage,
        int order,
        String question,
        String title,
        String answer,
        Optional<LocalDate> checked,
        Text text,
        List<Fact> facts,
        List<Room> rooms,
        Optional<Boolean> retired) {
    public GuidePage {
        facts = List.copyOf(facts);
        rooms = List.copyOf(rooms);
    }

    public boolean isRetired() {
        return retired.orElse(false);
    }

    /** The day on which a fact of this page was last compared with its sources. */
    public Optional<LocalDate> checked(Fact fact) {
        return fact.checked().or(() -> checked);
    }
}
