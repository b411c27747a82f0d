package groundwork.account.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where letters are handed in.
 *
 * @param server {@code smtp://user:password@host:587} (encrypted by STARTTLS wherever the server offers it, and always when
 *     there is a password) or {@code smtps://…} (encrypted from the start); user and password are percent-encoded
 * @param from the sender's address
 */
public record MailSettings(URI server, String from) {
    public MailSettings {
        boolean isKnown = "smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme());
        if (!isKnown || server.getHost() == null) {
            throw new IllegalArgumentException("A mail server is written smtp://host:port or smtps://host:port.");
        }
    }

    boolean isEncryptedFromStart() {
        return "smtps".equals(server.getScheme());
    }

    int port() {
        int usual = isEncryptedFromStart() ? 465 : 587;
        return server.getPort() < 0 ? usual : server.getPort();
    }

    Optional<String> user() {
        return part(0);
    }

    Optional<String> password() {
        return part(1);
    }

    private Optional<String> part(int index) {
        return Optional.ofNullable(server.getRawUserInfo())
                .map(info -> info.split(":", 2))
                .filter(parts -> parts.length > index)
                .map(parts -> URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailSettings[" + server.getHost() + ":" + port() + "]";
    }
}
