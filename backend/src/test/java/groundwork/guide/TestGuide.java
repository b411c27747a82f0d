package groundwork.guide;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.GuideId;
import groundwork.curriculum.SourceEntry;
import groundwork.curriculum.TestCurriculum;
import groundwork.item.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A curriculum with a guide of three pages and one that is retired. */
public final class TestGuide {
    static final LocalDate PAGE_DAY = LocalDate.of(2026, 11, 21);
    static final LocalDate OLD_DAY = LocalDate.of(2026, 3, 1);

    private TestGuide() {}

    public static Curriculum curriculum() {
        List<GuidePage> pages = List.of(
                page("third", Stage.RENEWING, 3, Optional.empty()),
                page("first", Stage.DECIDING, 1, Optional.empty()),
                page("left-out", Stage.DECIDING, 2, Optional.of(true)),
                page("last", Stage.REFERENCE, 4, Optional.empty()));
        return TestCurriculum.with(GuideKind.INSTANCE, pages);
    }

    private static GuidePage page(String id, Stage stage, int order, Optional<Boolean> retired) {
        return new GuidePage(
                new GuideId(id),
                stage,
                order,
                "What of " + id + "?",
                "The finding of " + id,
                "The answer.",
                Optional.of(PAGE_DAY),
                new Text("Some *prose*.\n\nAnd more."),
                List.of(
                        fact("Length", Optional.empty()),
                        fact("Fee", id.equals("third") ? Optional.of(OLD_DAY) : Optional.empty())),
                List.of(Room.MAP),
                retired);
    }

    private static Fact fact(String about, Optional<LocalDate> checked) {
        return new Fact(
                about, new Text("A fact."), Trust.PRIMARY, checked, List.of(SourceEntry.SCRUM_GUIDE, "unheard-of"));
    }
}
