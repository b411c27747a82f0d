package groundwork.insight.items;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.curriculum.ContentJson;
import groundwork.item.Item;
import groundwork.item.ItemType;
import groundwork.item.Text;
import org.junit.jupiter.api.Test;

final class SameQuestionTest {
    private final ContentJson content = new ContentJson(App.itemTypes());
    private final SameQuestion same = new SameQuestion(content);

    @Test
    void isTheSameWithOtherRationales() {
        for (ItemType<?, ?, ?> type : App.itemTypes().all()) {
            Item<?> item = type.examples().item();
            String edited = content.write(item).replaceAll("\"rationale\":\"[^\"]*\"", "\"rationale\":\"Another.\"");
            assertThat(same.of(content.readItem(edited))).as(type.name()).isEqualTo(same.of(item));
        }
    }

    @Test
    void isAnotherWithAnotherStem() {
        for (ItemType<?, ?, ?> type : App.itemTypes().all()) {
            Item<?> item = type.examples().item();
            Item<?> edited = item.asking(new Text("Now? " + item.stem().value()));
            assertThat(same.of(edited)).as(type.name()).isNotEqualTo(same.of(item));
        }
    }

    @Test
    void isAnotherWithAnotherKeyOrOption() {
        Item<?> item = App.itemTypes().of("single-choice").examples().item();
        String written = content.write(item);
        assertThat(same.of(content.readItem(written.replace("\"key\":\"decide\"", "\"key\":\"split\""))))
                .isNotEqualTo(same.of(item));
        assertThat(same.of(content.readItem(written.replace("one half of the", "a third of the"))))
                .isNotEqualTo(same.of(item));
    }
}
