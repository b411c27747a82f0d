package groundwork.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link DatabaseTest} does: an engine for each run of the class, a database for each test. */
final class DatabaseExtension implements ClassTemplateInvocationContextProvider {
    private enum Engine {
        SQLITE,
        POSTGRESQL;

        Fresh open() {
            return switch (this) {
                case SQLITE -> sqlite();
                case POSTGRESQL -> postgres();
            };
        }
    }

    /** JUnit closes it when the test has ended. */
    private record Fresh(Database database, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(Engine.values()).map(Run::new);
    }

    private record Run(Engine engine) implements ClassTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int invocationIndex) {
            return engine.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Database.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(Namespace.create(DatabaseExtension.class))
                    .computeIfAbsent("fresh", key -> engine.open(), Fresh.class)
                    .database();
        }
    }

    private static Fresh sqlite() {
        try {
            Path directory = Files.createTempDirectory("groundwork-test");
            Database database = Database.open(null, directory);
            return new Fresh(database, () -> {
                database.close();
                delete(directory);
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Fresh postgres() {
        Database database = TestPostgres.borrow();
        return new Fresh(database, () -> TestPostgres.giveBack(database));
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
