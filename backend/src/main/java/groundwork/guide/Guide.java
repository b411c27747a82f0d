package groundwork.guide;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.GuideId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.curriculum.api.SourceView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The guide of the curriculum as it is now, without what is retired. */
public final class Guide {
    private final Supplier<Curriculum> curriculum;

    public Guide(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    GuideList pages() {
        List<GuidePage> pages = pages(curriculum.get());
        return new GuideList(
                pages.stream().map(GuideEntry::of).toList(),
                pages.stream().flatMap(Guide::days).min(Comparator.naturalOrder()));
    }

    Optional<GuideView> page(GuideId id) {
        Curriculum now = curriculum.get();
        List<GuidePage> pages = pages(now);
        return pages.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .map(page -> view(page, pages, new CurriculumViews(now)));
    }

    private static List<GuidePage> pages(Curriculum curriculum) {
        return curriculum.all(GuideKind.INSTANCE).stream()
                .filter(page -> !page.isRetired())
                .sorted(Comparator.comparing(GuidePage::order))
                .toList();
    }

    private static GuideView view(GuidePage page, List<GuidePage> pages, CurriculumViews views) {
        int place = pages.indexOf(page);
        return new GuideView(
                page.id(),
                page.stage(),
                page.order(),
                page.question(),
                page.title(),
                page.answer(),
                days(page).min(Comparator.naturalOrder()).orElseThrow(),
                page.text(),
                page.facts().stream().map(fact -> view(page, fact, views)).toList(),
                page.rooms(),
                pages.stream().limit(place).reduce((earlier, later) -> later).map(GuideEntry::of),
                pages.stream().skip(place + 1L).findFirst().map(GuideEntry::of));
    }

    private static GuideView.FactView view(GuidePage page, Fact fact, CurriculumViews views) {
        List<SourceView> sources = fact.sources().stream()
                .flatMap(key -> views.source(key).stream())
                .toList();
        return new GuideView.FactView(
                fact.about(), fact.text(), fact.trust(), page.checked(fact).orElseThrow(), sources);
    }

    private static Stream<LocalDate> days(GuidePage page) {
        return page.facts().stream().flatMap(fact -> page.checked(fact).stream());
    }
}
