import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Build step: runs the migrations on a temporary SQLite file and generates the jOOQ classes from it. */
public class Codegen {
    public static void main(String[] arguments) throws Exception {
        Path base = Path.of(arguments[0]);
        Path target = Files.createDirectories(base.resolve("target"));
        Path file = Files.createTempFile(target, "codegen", ".db");
        String url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + base.resolve("src/main/resources/db/migration"))
                .placeholders(Map.of("blob", "BLOB"))
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withIncludes(".*")
                                .withExcludes("flyway_schema_history|sqlite_.*")
                                .withForcedTypes(new ForcedType()
                                        .withName("BIGINT")
                                        .withIncludeExpression(".*\\.(sequence|last_sequence|seed|millis|.*_at)")))
                        .withGenerate(new Generate().withRecords(false).withPojos(false))
                        .withTarget(new Target()
                                .withPackageName("groundwork.db.schema")
                                .withDirectory(
                                        target.resolve("generated-sources/jooq").toString()))));
        Files.delete(file);
    }
}
