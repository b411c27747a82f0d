package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.http.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in. */
final class EnteredTest {
    @Test
    void stripsAndMeasures() {
        assertThat(Entered.text("/a", "  x \n", 3)).isEqualTo("x");
        assertThat(Entered.text("/a", Optional.of("  "), 3)).isEmpty();
        assertThat(Entered.text("/a", "äöü", 3)).isEqualTo("äöü");
        assertThatThrownBy(() -> Entered.text("/a", "four", 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Entered.text("/a", " ", 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Entered.text("/a", "a\0b", 9)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG/"})
    void takesWebAddresses(String link) {
        assertThat(Entered.link("/a", Optional.of(link))).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "example.org",
                "//example.org",
                "https://",
                "https:example.org",
                "https://a b.org",
                "file:///etc/passwd"
            })
    void refusesEverythingElseAsALink(String link) {
        assertThatThrownBy(() -> Entered.link("/a", Optional.of(link))).isInstanceOf(Refused.class);
    }

    @Test
    void takesDaysOfOurTime() {
        assertThat(Entered.day("/a", LocalDate.of(1990, 1, 1))).isEqualTo("1990-01-01");
        assertThatThrownBy(() -> Entered.day("/a", LocalDate.of(1989, 12, 31))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Entered.day("/a", LocalDate.MAX)).isInstanceOf(Refused.class);
    }
}
