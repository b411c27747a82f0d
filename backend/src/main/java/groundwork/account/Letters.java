package groundwork.account;

import groundwork.account.mail.Letter;
import java.net.URI;

/** What letters say. They name nobody: a name is what somebody typed, and this one may have been typed by a stranger. */
final class Letters {
    private Letters() {}

    static Letter confirm(Email to, URI link) {
        return new Letter(to.value(), "Confirm your address for Groundwork", """
                Somebody, probably you, wants an account at Groundwork with this address.

                To make it, open this link within a day and give your password once more:
                %s

                If it was not you, do nothing: no account is made without it.
                """.formatted(link));
    }

    static Letter accountExists(Email to, URI link) {
        return new Letter(to.value(), "You have an account at Groundwork", """
                Somebody, probably you, wanted to make an account at Groundwork with this address. There is one already:
                %s

                Sign in there. If you do not know the password any more, ask there for a new one.
                If it was not you, do nothing.
                """.formatted(link));
    }

    static Letter reset(Email to, URI link) {
        return new Letter(to.value(), "A new password for Groundwork", """
                Somebody, probably you, asked for a new password at Groundwork.

                Open this link within an hour to choose one:
                %s

                If it was not you, do nothing: the old password stays.
                """.formatted(link));
    }
}
