package groundwork;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import groundwork.attempt.Certainty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the program, executed: which package may know which. */
final class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("groundwork");

    /** The features upstream to downstream: each may know those before it on its line. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("item", List.of()),
            Map.entry("curriculum", List.of("item")),
            Map.entry("guide", List.of("item", "curriculum")),
            Map.entry("account", List.of()),
            Map.entry("cohort", List.of("account")),
            Map.entry("assignment", List.of("item", "curriculum", "account", "cohort", "attempt", "scenario", "plan")),
            Map.entry("calendar", List.of("account")),
            Map.entry("decision", List.of("account")),
            Map.entry("attempt", List.of("item", "curriculum", "account")),
            Map.entry("preview", List.of("item", "curriculum", "account", "cohort", "attempt")),
            Map.entry("scenario", List.of("item", "curriculum", "account", "attempt")),
            Map.entry("report", List.of("item", "curriculum", "account", "attempt")),
            Map.entry("memory", List.of("item", "curriculum", "account", "attempt")),
            Map.entry("mastery", List.of("item", "curriculum", "account", "attempt", "memory")),
            Map.entry("plan", List.of("item", "curriculum", "account", "attempt", "memory", "mastery", "calendar")),
            Map.entry("journey", List.of("item", "curriculum", "account", "attempt", "mastery", "calendar")),
            Map.entry(
                    "insight",
                    List.of(
                            "item",
                            "curriculum",
                            "account",
                            "cohort",
                            "assignment",
                            "attempt",
                            "scenario",
                            "report",
                            "memory",
                            "mastery")));

    private static final String[] MODELS = {
        "groundwork.memory.model..",
        "groundwork.mastery.model..",
        "groundwork.plan.model..",
        "groundwork.insight.model..",
        "groundwork.journey.model.."
    };

    /** An importer that found nothing would let every rule pass. */
    @Test
    void seesTheWholeProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(120);
        assertThat(PROGRAM.contain(App.class)).isTrue();
    }

    @Test
    void keepsTheArrowsBetweenFeatures() {
        MAY_KNOW.forEach((feature, upstream) -> {
            String[] unknown = MAY_KNOW.keySet().stream()
                    .filter(other -> !other.equals(feature) && !upstream.contains(other))
                    .map(other -> "groundwork." + other + "..")
                    .toArray(String[]::new);
            if (unknown.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("groundwork." + feature + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(unknown)
                        .check(PROGRAM);
            }
        });
    }

    @Test
    void namesEveryFeature() {
        List<String> packages = PROGRAM.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith("groundwork."))
                .map(name -> name.split("\\.", 3)[1])
                .distinct()
                .toList();
        List<String> named = Stream.concat(MAY_KNOW.keySet().stream(), Stream.of("http", "db"))
                .toList();
        assertThat(packages).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void keepsHttpAndDatabaseFreeOfFeatures() {
        for (String ground : List.of("groundwork.http..", "groundwork.db..")) {
            noClasses()
                    .that()
                    .resideInAPackage(ground)
                    .should()
                    .dependOnClassesThat(resideInAPackage("groundwork..").and(not(resideInAPackage(ground))))
                    .check(PROGRAM);
        }
    }

    @Test
    void keepsItemsPure() {
        classes()
                .that()
                .resideInAPackage("groundwork.item..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("groundwork.item..", "java.lang..", "java.util..", "org.jspecify..")
                                // Numbers, how they are written, and the one library that computes expressions.
                                .or(resideInAnyPackage("java.math..", "java.text..", "com.ezylang.evalex..")))
                .check(PROGRAM);
    }

    @Test
    void keepsStoriesPure() {
        classes()
                .that()
                .resideInAPackage("groundwork.scenario.story..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "groundwork.scenario.story..",
                        "groundwork.item..",
                        "groundwork.curriculum",
                        "java.lang..",
                        "java.util..",
                        "org.jspecify.."))
                .check(PROGRAM);
    }

    /** The models are arithmetic; how sure somebody was is the only word they take from attempts. */
    @Test
    void keepsTheModelsPure() {
        classes()
                .that()
                .resideInAnyPackage(MODELS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(MODELS)
                        .or(resideInAnyPackage(
                                "groundwork.item", "java.lang..", "java.util..", "java.time..", "org.jspecify.."))
                        .or(type(Certainty.class)))
                .check(PROGRAM);
    }

    @Test
    void knowsJavalinOnlyInHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("groundwork.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(PROGRAM);
    }

    @Test
    void speaksSqlOnlyInStores() {
        noClasses()
                .that()
                .resideOutsideOfPackage("groundwork.db..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .accessClassesThat(
                        resideInAnyPackage("org.jooq.impl..", "groundwork.db.schema..", "org.flywaydb..", "java.sql.."))
                .check(PROGRAM);
    }

    @Test
    void hasNoCycles() {
        slices().matching("groundwork.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void takesTimeAndChanceFromOutside() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "groundwork.item..",
                        "groundwork.attempt..",
                        "groundwork.scenario..",
                        "groundwork.guide..",
                        "groundwork.memory..",
                        "groundwork.mastery..",
                        "groundwork.calendar..",
                        "groundwork.plan..",
                        "groundwork.journey..",
                        "groundwork.decision..",
                        "groundwork.cohort..",
                        "groundwork.assignment..",
                        "groundwork.preview..",
                        "groundwork.insight..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .check(PROGRAM);
    }
}
