package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import groundwork.curriculum.Quiz;
import groundwork.item.Item;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who teaches: makes a class, gives it work and reads what it believes. */
final class Trainer {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    private final Visit visit;
    private String cohort = "";

    Trainer(Visit visit) {
        this.visit = visit;
    }

    /** Signs up with the code that the first start printed. */
    void signsUp(String name, String printed) {
        Matcher code = CODE.matcher(printed);
        assertThat(code.find()).as("a code in: %s", printed).isTrue();
        AccountPage account = new AccountPage(visit);
        account.press("I have a trainer code");
        fill("Trainer code", code.group());
        account.signUp(name, "trainer@example.org", "seven herons by the weir");
        account.reads("You are signed in as " + name + ".");
    }

    void makesClass(String name, LocalDate date) {
        visit.open("/classes");
        visit.reads("Make a class, send one link.");
        fill("Name of the class", name);
        fill("First day", date.toString());
        visit.press(AriaRole.BUTTON, "Make the class");
        visit.reads("Nobody has joined yet. Share the code.");
        cohort = visit.page().url().replaceFirst(".*/classes/", "");
    }

    /** The path of the link that learners are sent. */
    String invitation() {
        return visit.page()
                .getByText(Pattern.compile("^http.*/join/.*"))
                .innerText()
                .trim()
                .replaceFirst("^https?://[^/]+", "");
    }

    /** Reads an item of a quiz with its key, and keeps it from the class. */
    void leavesOut(Quiz quiz, Item<?> item) {
        visit.open("/classes/" + cohort + "/items?quiz=" + quiz.id().value());
        String begins = Words.plain(item.situation()).substring(0, 30);
        Locator read = visit.page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(begins));
        visit.hand().press(read.getByRole(AriaRole.BUTTON).first());
        read.getByText("The key and its reasons").waitFor();
        visit.hand().press(read.getByRole(AriaRole.SWITCH));
        read.getByText("Saved.").waitFor();
    }

    void gives(String pack) {
        visit.open("/classes/" + cohort + "/work");
        visit.hand().choose(visit.named(AriaRole.RADIO, Pattern.compile("^" + pack + ".*")));
        visit.press(AriaRole.BUTTON, "Give it to the class");
        visit.reads("Your work is ready. Nobody has joined yet.");
    }

    /** Opens the brief and leaves it open. */
    void opensBrief() {
        visit.open("/classes/" + cohort + "/brief");
        visit.reads("Nobody has joined yet.");
        visit.page().evaluate("window.opened = true");
    }

    /** Waits until the open brief says so by itself. */
    void isTold(String heading) {
        visit.reads(heading);
        assertThat(visit.page().evaluate("window.opened"))
                .as("not loaded again")
                .isEqualTo(true);
    }

    String brief() {
        return visit.text();
    }

    /** What the brief has under this title. */
    String section(String title) {
        return visit.page()
                .getByRole(AriaRole.REGION, new GetByRoleOptions().setName(title))
                .innerText();
    }

    Path downloads(String link, Path directory) {
        Download download = visit.page().waitForDownload(() -> visit.press(AriaRole.LINK, link));
        Path file = directory.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private void fill(String label, String text) {
        visit.page().getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }
}
