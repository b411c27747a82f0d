package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import groundwork.RunningJar;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.QuizId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import groundwork.item.MisconceptionId;
import groundwork.item.singlechoice.SingleChoice;
import groundwork.item.singlechoice.SingleChoiceResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A trainer makes a class, leaves an item out and gives a pack; five join by the link and do different work; the open brief
 * tells by itself what they believe, and one click apart from a belief.
 */
final class TrainerReadsBriefIT {
    /** Markup in a name is a part of the name: it is read and never drawn. */
    private static final String CLASS = "Product owners <b>by the canal</b>";

    private static final String EVA = "Eva <img src=x onerror=alert(1)>";
    private static final Quiz QUIZ =
            Answers.CURRICULUM.quiz(new QuizId("anti-patterns")).orElseThrow();
    private static final Item<?> LEFT_OUT = Answers.CURRICULUM
            .item(new ItemId("ski-lift-vote"))
            .map(BankItem::item)
            .orElseThrow();
    /** Two questions of the quiz can show it. */
    private static final MisconceptionId HELD = new MisconceptionId("senior-title-is-enough");

    private static final MisconceptionId CHOSEN_ONCE = new MisconceptionId("cost-is-idle-time");

    private final Chromium chromium = new Chromium();
    private RunningJar server;
    private Trainer trainer;
    private String invitation;

    @BeforeEach
    void makesClassAndGivesWork(@TempDir Path directory) {
        server = RunningJar.serve(directory);
        trainer = new Trainer(new Visit(server, chromium.open(Chromium.desk()), Mouse::new));
        trainer.signsUp("Tess", server.printed());
        trainer.makesClass(CLASS, LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(10));
        invitation = trainer.invitation();
        trainer.leavesOut(QUIZ, LEFT_OUT);
        trainer.gives("Foundations in 90 minutes");
        trainer.opensBrief();
    }

    @AfterEach
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void learnsFromTheOpenBriefWhatTheClassBelieves(@TempDir Path files) throws IOException {
        Visit lea = joins("Lea", chromium.open(Chromium.phone()));
        Visit ben = joinsWithAccount("Ben");
        ApiLearner cem = answersByItself(joins("Cem", chromium.open(Chromium.phone())));
        ApiLearner dora = answersByItself(joins("Dora", chromium.open(Chromium.phone())));
        ApiLearner eva = answersByItself(joins(EVA, chromium.open(Chromium.phone())));
        trainer.isTold("Nobody has started yet.");
        takesQuizOnPhone(lea);
        takesQuiz(answersByItself(ben), item -> believing(HELD, item));
        takesQuiz(cem, item -> believing(HELD, item));
        takesQuiz(dora, item -> believing(CHOSEN_ONCE, item));
        trainer.isTold("4 of 5 have answered. 5 are needed.");
        assertThat(trainer.brief()).contains("Not started: " + EVA).doesNotContain(words(HELD), words(CHOSEN_ONCE));
        practises(eva);
        trainer.isTold("One belief to meet ");
        tellsBeliefFromClick();
        opensAsTable(files);
    }

    private void tellsBeliefFromClick() {
        assertThat(trainer.section("Held by those who met them twice"))
                .contains(words(HELD), "Held by 3 of the 4 who met it twice")
                .doesNotContain(words(CHOSEN_ONCE));
        assertThat(trainer.section("Chosen once")).contains(words(CHOSEN_ONCE)).doesNotContain(words(HELD));
        assertThat(trainer.brief()).doesNotContain("Not started:");
    }

    private void opensAsTable(Path files) throws IOException {
        Path table = trainer.downloads("The brief as a table (CSV)", files);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            List<String> beliefs = reader.stream()
                    .filter(row -> row.getField("what").equals("belief"))
                    .map(row -> row.getField("id") + " " + row.getField("held") + " " + row.getField("chosen once"))
                    .toList();
            assertThat(beliefs).startsWith(HELD.value() + " 3 0", CHOSEN_ONCE.value() + " 0 1");
        }
    }

    /** By the link, as a guest. */
    private Visit joins(String name, BrowserContext context) {
        Visit visit = new Visit(server, context, page -> new Finger());
        visit.open(invitation);
        visit.reads("Join " + CLASS);
        assertThat(visit.text()).contains("What Tess sees of you", "Your employer sees nothing at all.");
        visit.page().getByLabel("What you want to be called in class").fill(name);
        visit.press(AriaRole.BUTTON, "Join the class");
        visit.reads("You are in. Now begin.");
        return visit;
    }

    private Visit joinsWithAccount(String name) {
        BrowserContext context = chromium.open(Chromium.phone());
        AccountPage account = new AccountPage(new Visit(server, context, page -> new Finger()));
        account.signUp(name, "ben@example.org", "a barge full of tulips");
        account.reads("You are signed in as " + name + ".");
        return joins(name, context);
    }

    private ApiLearner answersByItself(Visit visit) {
        return new ApiLearner(visit.page().context(), server::url);
    }

    /** Sees what the trainer gave first, and then takes a quiz of their own choice, which lacks what was left out. */
    private static void takesQuizOnPhone(Visit visit) {
        visit.open("/");
        visit.page().getByText("From Tess · " + CLASS).waitFor();
        RunnerPage runner = new Learner(visit).takes(QUIZ);
        assertThat(runner.total()).isEqualTo(QUIZ.items().size() - 1);
        for (int left = runner.total(); left > 0; left--) {
            runner.answer(believing(HELD, runner.item()));
            runner.goOn();
        }
    }

    private static void takesQuiz(ApiLearner learner, Function<Item<?>, ItemResponse> thinksOf) {
        String attempt = learner.startsQuiz(QUIZ.id().value());
        learner.answersAll(attempt, thinksOf);
        learner.finishes(attempt);
    }

    private static void practises(ApiLearner learner) {
        String attempt = learner.starts(Map.of("kind", "practice", "objective", "F1"));
        learner.answersAll(attempt, Answers::right);
        learner.finishes(attempt);
    }

    /** The answer of somebody who believes that, and is right in all else. */
    private static ItemResponse believing(MisconceptionId belief, Item<?> item) {
        return item.content() instanceof SingleChoice choice
                ? choice.options().stream()
                        .filter(option ->
                                option.misconception().filter(belief::equals).isPresent())
                        .findFirst()
                        .<ItemResponse>map(option -> new SingleChoiceResponse(option.id()))
                        .orElseGet(() -> Answers.right(item))
                : Answers.right(item);
    }

    private static String words(MisconceptionId belief) {
        return Words.plain(
                Answers.CURRICULUM.misconception(belief).orElseThrow().belief());
    }
}
