package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import groundwork.RunningJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who holds the certificate walks the path, writes down what they learn, and sees what is missing. */
final class LearnerLogsLearningIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Test
    void ticksThePathAndTellsThePlanTheClassDate(@TempDir Path directory) {
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.open(Chromium.phone())) {
            Visit visit = new Visit(server, context, page -> new Finger());
            visit.open("/path");
            visit.reads("Your path begins with one step.");
            visit.press(AriaRole.CHECKBOX, "Look into it");
            visit.reads("1 of 15 steps are behind you.");
            assertThat(visit.text()).contains("Next: Compare courses.");
            LocalDate first = today.plusDays(30);
            visit.page().getByLabel("First day").fill(first.toString());
            visit.page().getByLabel("Last day").fill(first.plusDays(1).toString());
            visit.press(AriaRole.BUTTON, "Save the date");
            visit.page().getByText("Saved.").waitFor();

            assertThat(visit.get("/api/me/plan").at("/settings/classDate").asText())
                    .isEqualTo(first.toString());
            assertThat(visit.get("/api/me/path").at("/steps/0/done").asBoolean())
                    .isTrue();
            visit.open("/path");
            visit.reads("1 of 15 steps are behind you.");
        }
    }

    @Test
    void writesDownImportsAndSeesWhatIsMissing(@TempDir Path directory) throws IOException {
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.open(Chromium.desk())) {
            Visit visit = new Visit(server, context, Keyboard::new);
            visit.open("/log");
            visit.reads("Your log is empty, and fills itself.");
            writesDown(visit);
            imports(visit);
            holds(visit);
            takesTheList(visit);
        }
    }

    private void writesDown(Visit visit) {
        visit.press(AriaRole.BUTTON, "Add an activity");
        visit.page().getByLabel("What was it?").fill("A book on discovery");
        visit.press(AriaRole.BUTTON, "Save");
        visit.page().getByText("Say how long it took").waitFor();
        visit.page().getByLabel("Hours").fill("1");
        visit.page().getByLabel("Minutes").fill("30");
        visit.press(AriaRole.BUTTON, "Save");
        visit.reads("You have learnt for 1 h 30 min.");
    }

    /** The bad row is told by its line, and nothing is stored before the word is given. */
    private void imports(Visit visit) {
        String csv = "date,category,title,minutes\n" + today.minusDays(3) + ",A,User <b>group</b>,120\n"
                + "yesterday,E,No date,60\n";
        visit.page().getByText("Import a table").click();
        visit.page()
                .getByLabel("Choose a CSV file")
                .setInputFiles(new FilePayload("log.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visit.page().getByText("One row is understood.").waitFor();
        assertThat(visit.text()).contains("Line 3: “yesterday” is no date.");
        assertThat(visit.get("/api/me/learning-log").path("activities")).hasSize(1);
        visit.press(AriaRole.BUTTON, "Add one activity");
        visit.reads("You have learnt for 3 h 30 min.");
        assertThat(visit.text()).contains("One activity was added.");
    }

    private void holds(Visit visit) {
        visit.open("/renewal");
        visit.reads("What do you hold?");
        visit.press(AriaRole.BUTTON, "Add a certification");
        visit.page().getByLabel("Term began on").fill(today.minusMonths(6).toString());
        visit.press(AriaRole.BUTTON, "Save");
        visit.page()
                .getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1).setName("16.5 units are missing"))
                .waitFor();
        assertThat(visit.text())
                .contains("3.5 of 20 units", "decided by Scrum Alliance alone", "checked on")
                .contains("User <b>group</b>");
    }

    private void takesTheList(Visit visit) throws IOException {
        Download download = visit.page().waitForDownload(() -> visit.press(AriaRole.BUTTON, "Save as a table (CSV)"));
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFFtype,date,title,units,link,description\r\n")
                .contains("Category E," + today + ",A book on discovery,1.5,,\r\n");
    }
}
