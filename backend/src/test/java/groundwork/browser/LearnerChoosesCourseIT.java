package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import groundwork.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has not booked yet compares two courses on a phone, weighs them, and asks what is still open. */
final class LearnerChoosesCourseIT {
    private static final List<String> QUESTIONS = List.of(
            "Is the trainer approved by Scrum Alliance?",
            "Does the course lead to the CSPO of Scrum Alliance?",
            "Does it cover all that the certification asks for?",
            "Will you practise with your own hands?",
            "Is there work in groups, on real cases?",
            "Are there quizzes, exercises or simulations to try yourself on?",
            "Does the format suit you?",
            "Do the days and hours suit you?",
            "Is the fee within what you can spend?");

    @Test
    void comparesWeighsAndAsks(@TempDir Path directory) throws IOException {
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.open(Chromium.phone())) {
            Visit visit = new Visit(server, context, page -> new Finger());
            visit.open("/courses");
            visit.reads("Which course is worth your two days?");
            adds(visit, "Lighthouse", "1195", "EUR", "Yes");
            visit.reads("You consider one course.");
            adds(visit, "Harbour", "1450", "USD", "No");
            visit.reads("Lighthouse is ahead, whatever the open answers turn out to be.");
            assertThat(visit.text().replace('\u00a0', ' '))
                    .contains("EUR 1,195.00", "USD 1,450.00", "Nothing here is converted.");
            reopensAQuestion(visit);
            weighsNothingBut(visit, "Fee");
            takesATable(visit);
            deletes(visit);
        }
    }

    private static void adds(Visit visit, String title, String fee, String currency, String answer) {
        Page page = visit.page();
        visit.press(AriaRole.BUTTON, "Add a course");
        page.getByLabel("Name of the course").fill(title);
        page.getByLabel("Fee", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(fee);
        page.getByLabel("Currency").fill(currency);
        QUESTIONS.forEach(question -> answer(visit, question, answer));
        visit.press(AriaRole.BUTTON, "Save");
    }

    private static void answer(Visit visit, String question, String answer) {
        Locator group = visit.page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(question));
        visit.hand()
                .choose(group.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true)));
    }

    /** What has no answer goes into the mail, and nothing else. */
    private static void reopensAQuestion(Visit visit) {
        visit.press(AriaRole.BUTTON, "Edit Harbour");
        answer(visit, QUESTIONS.get(3), "Open");
        visit.press(AriaRole.BUTTON, "Save");
        Locator mail = visit.page().getByLabel("Mail to the provider of Harbour");
        mail.waitFor();
        assertThat(mail.inputValue())
                .contains("How much of the time do participants practise themselves")
                .doesNotContain("Who teaches the course");
        assertThat(visit.text()).contains("Lighthouse: every question is answered.");
    }

    private static void weighsNothingBut(Visit visit, String question) {
        visit.page()
                .getByText("What matters to you", new Page.GetByTextOptions().setExact(true))
                .tap();
        for (Locator weight : visit.page().getByRole(AriaRole.SLIDER).all()) {
            boolean matters = ("Weight: " + question).equals(weight.getAttribute("aria-label"));
            weight.fill(matters ? "5" : "0");
        }
        visit.press(AriaRole.BUTTON, "Save the weights");
        visit.page().getByText("Saved.").waitFor();
        JsonNode view = visit.get("/api/me/courses");
        assertThat(view.at("/courses/0/fit/low").asDouble()).isEqualTo(1);
        assertThat(view.at("/courses/1/fit/high").asDouble()).isZero();
    }

    private static void takesATable(Visit visit) throws IOException {
        Download download = visit.page().waitForDownload(() -> visit.press(AriaRole.BUTTON, "Save as a table (CSV)"));
        assertThat(download.suggestedFilename()).isEqualTo("courses.csv");
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFFtitle,provider")
                .contains("Harbour,", "1450.00,USD");
    }

    private static void deletes(Visit visit) {
        visit.press(AriaRole.BUTTON, "Delete Harbour");
        visit.press(AriaRole.BUTTON, "Delete for good");
        visit.reads("You consider one course.");
        assertThat(visit.get("/api/me/courses").path("courses")).hasSize(1);
    }
}
