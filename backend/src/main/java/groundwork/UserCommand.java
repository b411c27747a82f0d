package groundwork;

import groundwork.account.Account;
import groundwork.account.Email;
import groundwork.account.Role;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an operator does about people; on SQLite while no server runs, on PostgreSQL at any time. */
@Command(
        name = "user",
        description =
                "Lists accounts, makes administrators, prints trainer codes and links for new passwords. On SQLite "
                        + "the server has to be stopped meanwhile.",
        mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {
    private static final int UNKNOWN = 1;

    @Option(
            names = "--data",
            defaultValue = "${env:GROUNDWORK_DATA:-data}",
            description = "Directory of the database (GROUNDWORK_DATA; default ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            defaultValue = "${env:GROUNDWORK_DATABASE}",
            description = "jdbc:postgresql://… (GROUNDWORK_DATABASE; without it, SQLite in the data directory).")
    private @Nullable String database;

    @Option(
            names = "--url",
            defaultValue = "${env:GROUNDWORK_URL}",
            description = "Address that people use, for links (GROUNDWORK_URL).")
    private @Nullable URI url;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(command).commandLine(), "Say what to do: list, code, administrator or reset.");
    }

    @Command(name = "list", description = "Lists everybody with an account.", mixinStandardHelpOptions = true)
    int list() {
        return App.withPeople(config(), people -> {
            people.accounts().all().forEach(UserCommand::print);
            return 0;
        });
    }

    private static void print(Account account) {
        System.out.printf(
                "%-13s %-40s %s%n",
                account.role().name().toLowerCase(Locale.ROOT), account.email().value(), account.name());
    }

    @Command(name = "code", description = "Prints a code that makes one trainer.", mixinStandardHelpOptions = true)
    int code() {
        return App.withPeople(config(), people -> {
            System.out.println("Trainer code: " + people.secrets().trainerCode().value());
            return 0;
        });
    }

    @Command(
            name = "administrator",
            description = "Makes an administrator of somebody with an account.",
            mixinStandardHelpOptions = true)
    int administrator(@Parameters(paramLabel = "EMAIL") String email) {
        return of(
                email,
                address -> App.withPeople(
                        config(),
                        people -> people.accounts().setRole(address, Role.ADMINISTRATOR)
                                ? Optional.of(address.value() + " is an administrator from the next sign-in on.")
                                : Optional.empty()));
    }

    @Command(
            name = "reset",
            description = "Prints a link by which somebody chooses a new password, once and within a day.",
            mixinStandardHelpOptions = true)
    int reset(@Parameters(paramLabel = "EMAIL") String email) {
        return of(
                email,
                address -> App.withPeople(
                        config(), people -> people.resets().link(address).map(URI::toString)));
    }

    private static int of(String email, Function<Email, Optional<String>> work) {
        Optional<String> said = isEmail(email) ? work.apply(new Email(email)) : Optional.empty();
        System.out.println(said.orElse("Nobody has an account with the address " + email + "."));
        return said.isPresent() ? 0 : UNKNOWN;
    }

    private static boolean isEmail(String text) {
        try {
            return !new Email(text).value().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private Config config() {
        URI address = Optional.ofNullable(url).orElse(URI.create("http://localhost:7070"));
        return new Config(0, data, Optional.empty(), Optional.ofNullable(database), Optional.of(address));
    }
}
