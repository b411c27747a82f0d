package groundwork.guide;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.GuideId;
import org.junit.jupiter.api.Test;

final class GuideTest {
    private final Guide guide = new Guide(TestGuide::curriculum);

    private GuideView view(String id) {
        return guide.page(new GuideId(id)).orElseThrow();
    }

    @Test
    void tellsThePagesInTheOrderOfTheWay() {
        assertThat(guide.pages().pages())
                .extracting(page -> page.id().value())
                .containsExactly("first", "third", "last");
    }

    @Test
    void saysWhenTheOldestFactWasChecked() {
        assertThat(guide.pages().checkedSince()).contains(TestGuide.OLD_DAY);
        assertThat(view("third").checkedSince()).isEqualTo(TestGuide.OLD_DAY);
        assertThat(view("first").checkedSince()).isEqualTo(TestGuide.PAGE_DAY);
    }

    @Test
    void leadsFromPageToPagePastWhatIsRetired() {
        assertThat(view("first").previous()).isEmpty();
        assertThat(view("first").next()).map(GuideEntry::id).contains(new GuideId("third"));
        assertThat(view("last").previous()).map(GuideEntry::id).contains(new GuideId("third"));
        assertThat(view("last").next()).isEmpty();
        assertThat(guide.page(new GuideId("left-out"))).isEmpty();
    }

    @Test
    void datesAFactByItsOwnDayOrByThatOfItsPage() {
        assertThat(view("third").facts())
                .extracting(GuideView.FactView::checkedOn)
                .containsExactly(TestGuide.PAGE_DAY, TestGuide.OLD_DAY);
    }

    @Test
    void namesTheSourcesThatTheCourseKnows() {
        assertThat(view("first").facts().getFirst().sources())
                .satisfiesExactly(source -> assertThat(source.title()).isEqualTo("The Scrum Guide"));
    }
}
