package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.http.Refused;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of the journey say again and again. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problem().status())
                .isEqualTo(status));
    }

    public static EntryId newId() {
        return new EntryId(UUID.randomUUID().toString());
    }
}
