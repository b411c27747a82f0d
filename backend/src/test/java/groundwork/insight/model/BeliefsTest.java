package groundwork.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BeliefsTest {
    private static final MisconceptionId SIGN_OFF = new MisconceptionId("review-is-sign-off");
    private static final MisconceptionId WRITES_ALL = new MisconceptionId("owner-writes-all");

    private final Map<String, List<BeliefMet>> meetings = new HashMap<>();

    @Test
    void holdsABeliefThatTwoDifferentItemsShow() {
        meet("ada", SIGN_OFF, "demo", true, true);
        meet("ada", SIGN_OFF, "gate", true, false);
        meet("bo", SIGN_OFF, "demo", true, true);
        meet("bo", SIGN_OFF, "gate", false, false);
        meet("cy", SIGN_OFF, "demo", true, true);
        assertThat(beliefs()).containsExactly(new BeliefHeld(SIGN_OFF, 3, 2, 1, 1, 2, 2));
    }

    @Test
    void takesTheSameItemTwiceForOneClick() {
        meet("ada", SIGN_OFF, "demo", true, true);
        meet("ada", SIGN_OFF, "demo", true, true);
        assertThat(beliefs()).containsExactly(new BeliefHeld(SIGN_OFF, 1, 0, 0, 0, 1, 1));
    }

    @Test
    void ranksWhatIsHeldBeforeWhatMoreChoseOnce() {
        for (String member : List.of("ada", "bo", "cy", "di")) {
            meet(member, WRITES_ALL, "scribe", true, true);
            meet(member, WRITES_ALL, "typist", false, true);
        }
        meet("eve", SIGN_OFF, "demo", true, false);
        meet("eve", SIGN_OFF, "gate", true, false);
        assertThat(beliefs()).extracting(BeliefHeld::belief).containsExactly(SIGN_OFF, WRITES_ALL);
    }

    @Test
    void ranksAGreaterShareFirstAmongEquals() {
        meet("ada", WRITES_ALL, "scribe", true, false);
        meet("ada", WRITES_ALL, "typist", true, false);
        meet("ada", SIGN_OFF, "demo", true, false);
        meet("ada", SIGN_OFF, "gate", true, false);
        meet("bo", SIGN_OFF, "demo", false, false);
        meet("bo", SIGN_OFF, "gate", false, false);
        assertThat(beliefs()).extracting(BeliefHeld::belief).containsExactly(WRITES_ALL, SIGN_OFF);
    }

    @Test
    void countsBeliefsThatNobodyShowed() {
        meet("ada", SIGN_OFF, "demo", false, false);
        assertThat(beliefs()).containsExactly(new BeliefHeld(SIGN_OFF, 1, 0, 0, 0, 0, 0));
    }

    private List<BeliefHeld> beliefs() {
        return Beliefs.of(meetings.values().stream().map(Beliefs::ofMember).toList());
    }

    private void meet(String member, MisconceptionId belief, String item, boolean shown, boolean sure) {
        meetings.computeIfAbsent(member, unseen -> new ArrayList<>())
                .add(new BeliefMet(belief, new ItemId(item), shown, sure));
    }
}
