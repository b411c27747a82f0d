package groundwork;

import groundwork.account.AccountSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says of a server.
 *
 * @param port 0 takes any free one
 * @param data where the SQLite file and its backups lie
 * @param content sources of the curriculum, read anew when they change; the compiled bank in the jar without it
 * @param database a jdbc:postgresql URL; SQLite in the data directory without it
 * @param url the address that people use, for links and secure cookies
 * @param accounts how people sign in
 */
public record Config(
        int port,
        Path data,
        Optional<Path> content,
        Optional<String> database,
        Optional<URI> url,
        AccountSettings accounts) {
    /** With what is usual for accounts. */
    public Config(int port, Path data, Optional<Path> content, Optional<String> database, Optional<URI> url) {
        this(port, data, content, database, url, AccountSettings.USUAL);
    }

    /** The same with other accounts. */
    Config with(AccountSettings others) {
        return new Config(port, data, content, database, url, others);
    }
}
