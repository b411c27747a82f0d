package groundwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.SetClock;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Principal;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests and their sessions, on both engines. */
@DatabaseTest
final class AccountsTest {
    private final SetClock clock = new SetClock();
    private Accounts accounts;

    @BeforeEach
    void open(Database database) {
        accounts = new Accounts(database, clock, new SecureRandom());
    }

    @Test
    void knowsAGuestAgain(Database database) {
        String token = accounts.startGuest();

        assertThat(accounts.principal(token)).isPresent();
        assertThat(accounts.principal(token).map(Principal::id))
                .isEqualTo(accounts.principal(token).map(Principal::id));
        assertThat(accounts.principal(accounts.startGuest()).map(Principal::id))
                .isNotEqualTo(accounts.principal(token).map(Principal::id));
    }

    @Test
    void opensNothingForAForgedToken(Database database) {
        accounts.startGuest();

        assertThat(accounts.principal("")).isEmpty();
        assertThat(accounts.principal("forged")).isEmpty();
    }

    @Test
    void keepsOnlyTheHashOfAToken(Database database) {
        String token = accounts.startGuest();
        String stored = database.read(sql -> sql.fetchValue("select token_hash from session", String.class)) + "";

        assertThat(stored).hasSize(64).doesNotContain(token);
    }

    @Test
    void forgetsGuestsWhoDoNotComeBack(Database database) {
        String idle = accounts.startGuest();
        String faithful = accounts.startGuest();
        clock.pass(Accounts.GUEST_KEPT.minus(Duration.ofDays(1)));
        assertThat(accounts.forgetIdleGuests()).isZero();
        accounts.principal(faithful);
        clock.pass(Duration.ofDays(2));

        assertThat(accounts.forgetIdleGuests()).isEqualTo(1);
        assertThat(accounts.principal(idle)).isEmpty();
        assertThat(accounts.principal(faithful)).isPresent();
    }
}
