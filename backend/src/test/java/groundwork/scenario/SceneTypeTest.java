package groundwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import groundwork.App;
import groundwork.TestJson;
import groundwork.curriculum.ContentJson;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.Outcome;
import groundwork.item.PartVerdict;
import groundwork.item.Prepared;
import groundwork.scenario.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SceneTypeTest {
    private final SceneType type = new SceneType();
    private final Examples<SceneContent, SceneResponse> examples = type.examples();
    private final Prepared<?, ?, ?> scene = App.allTypes().prepare(examples.item(), 0);

    @Test
    void isNoWayToWriteAnItem() {
        assertThat(App.itemTypes().find(SceneType.NAME)).isEmpty();
        assertThat(App.allTypes().find(SceneType.NAME)).isPresent();
    }

    @Test
    void showsNothingOfWhatAChoiceWouldLeadTo() throws JsonProcessingException {
        String shown = TestJson.mapper().writeValueAsString(scene.view());

        assertThat(shown).contains("Emil’s trust", "fair", "He would not come.");
        assertThat(shown).doesNotContain("Emil nods", "Rationale", "committee-orders", "heard", "effects");
    }

    @Test
    void earnsAndMeasuresNothing() {
        Outcome outcome = scene.score(examples.correct());

        assertThat(outcome.score()).isEmpty();
        assertThat(outcome.evidence()).isEmpty();
        assertThat(outcome.isTold()).isTrue();
        assertThat(outcome.rationale().orElseThrow().value()).isEqualTo("Emil nods.");
    }

    @Test
    void saysWhichBeliefAChoiceShows() {
        Outcome outcome = scene.score(examples.incorrect());

        assertThat(outcome.misconceptions()).extracting(Object::toString).containsExactly("committee-orders");
        assertThat(outcome.evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.measures()).isFalse())
                .satisfies(shown -> assertThat(shown.corrected()).isZero());
        assertThat(outcome.parts())
                .extracting(part -> part.verdict())
                .containsExactly(PartVerdict.NEUTRAL, PartVerdict.TOLD, PartVerdict.NEUTRAL);
    }

    @Test
    void refusesWhatIsNotThereAndForbidsWhatIsClosed() {
        assertThat(scene.refuse(examples.malformed().getFirst())).contains("This scene has no choice shout.");
        assertThat(scene.refuse(new SceneResponse("lunch"))).isEmpty();
        assertThat(scene.forbid(new SceneResponse("lunch"))).contains("He would not come.");
        assertThat(scene.forbid(examples.correct())).isEmpty();
    }

    @Test
    void survivesJson() {
        ContentJson json = new ContentJson(App.allTypes());
        Item<?> item = examples.item();

        assertThat(json.readItem(json.write(item))).isEqualTo(item);
        assertThat(json.version(json.readItem(json.write(item)))).isEqualTo(json.version(item));
    }

    @Test
    void keepsAWayAsANumber() {
        Story story = examples.item().content().story();

        assertThat(Way.choices(story, 0)).isEmpty();
        for (String choice : List.of("reasons", "vote", "lunch")) {
            assertThat(Way.choices(story, Way.seed(story, List.of(choice)))).containsExactly(choice);
        }
    }
}
