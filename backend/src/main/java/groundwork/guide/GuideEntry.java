package groundwork.guide;

import groundwork.curriculum.GuideId;

/**
 * A page as it stands on the way.
 *
 * @param order its place among all pages, from 1
 * @param title the finding
 * @param answer one sentence
 */
public record GuideEntry(GuideId id, Stage stage, int order, String question, String title, String answer) {
    static GuideEntry of(GuidePage page) {
        return new GuideEntry(page.id(), page.stage(), page.order(), page.question(), page.title(), page.answer());
    }
}
