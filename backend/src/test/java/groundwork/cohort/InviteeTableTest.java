package groundwork.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.account.Email;
import groundwork.cohort.InviteePreview.InviteeProblem;
import groundwork.cohort.InviteePreview.InviteeRow;
import groundwork.http.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People as files and mails list them. */
final class InviteeTableTest {
    private static InviteePreview read(String text) {
        return InviteeTable.read(text, List.of());
    }

    private static InviteeRow ann(int line, String name) {
        return new InviteeRow(line, "ann@example.org", name, false);
    }

    @Test
    void readsATableWithAHeaderWhicheverWayItsColumnsStand() {
        assertThat(read("name,email\r\nAnn Bell,ann@example.org\r\n").rows()).containsExactly(ann(2, "Ann Bell"));
        assertThat(read("E-Mail;Vorname;Nachname\nann@example.org;Ann;Bell").rows())
                .containsExactly(ann(2, "Ann Bell"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "\uFEFFann@example.org\n\n", "  ann@example.org  "})
    void readsAddressesOneUnderTheOther(String text) {
        assertThat(read(text).rows()).containsExactly(ann(1, ""));
    }

    @Test
    void readsWhatWasCopiedFromAMail() {
        InviteePreview copied = read("Ann Bell <ann@example.org>; Ben <ben@example.org>; cem@example.org");

        assertThat(copied.rows())
                .containsExactly(
                        ann(1, "Ann Bell"),
                        new InviteeRow(1, "ben@example.org", "Ben", false),
                        new InviteeRow(1, "cem@example.org", "", false));
    }

    @Test
    void keepsACommaWithinQuotes() {
        assertThat(read("\"Bell, Ann\" <ann@example.org>").rows()).containsExactly(ann(1, "Bell, Ann"));
    }

    @Test
    void tellsAQuoteWithoutAnEndInAFewWords() {
        InviteePreview open = read("\"ann@example.org\nben@example.org\n");

        assertThat(open.problems()).containsExactly(new InviteeProblem(1, "“ann@example.org” is no e-mail address."));
    }

    @Test
    void cutsANameThatCouldNotBeStored() {
        assertThat(read("ann@example.org," + "🙂".repeat(100)).rows()).containsExactly(ann(1, "🙂".repeat(40)));
    }

    @Test
    void tellsWhatItLeavesOutByItsLine() {
        InviteePreview mixed = read("ann@example.org\nBen Carr\n@nowhere\n");

        assertThat(mixed.rows()).containsExactly(ann(1, ""));
        assertThat(mixed.problems())
                .containsExactly(
                        new InviteeProblem(2, "There is no e-mail address in “Ben Carr”."),
                        new InviteeProblem(3, "“@nowhere” is no e-mail address."));
    }

    @Test
    void knowsWhoWasAskedBeforeOrStandsFurtherUp() {
        List<Invitee> asked = List.of(new Invitee(new Email("Ann@example.org"), ""));

        assertThat(InviteeTable.read("ann@example.org\nben@example.org\nBEN@example.org", asked)
                        .rows())
                .extracting(InviteeRow::known)
                .containsExactly(true, false, true);
    }

    @Test
    void refusesWhatNamesNobodyAndTooMany() {
        for (String text : List.of("", "hello", "\n\n", "a@b.org\n".repeat(501), "x".repeat(200_001))) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class);
        }
    }
}
