package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import groundwork.RunningJar;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.QuizId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guest makes an account, comes back by a passkey, takes work from a second device along, and goes for good. */
final class LearnerKeepsAccountIT {
    private static final Quiz QUIZ =
            Answers.CURRICULUM.quiz(new QuizId("anti-patterns")).orElseThrow();
    private static final String EMAIL = "lea@example.org";
    private static final String PASSWORD = "ferry timetable at dawn";
    private static final String NEWCOMER = "Keep your work beyond this device.";
    private static final String MEMBER = "You are signed in as Lea.";

    @Test
    void keepsWorkOverDevicesAndLeavesNothingBehind(@TempDir Path directory) {
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext phone = chromium.open(Chromium.phone());
                BrowserContext tablet = chromium.open(Chromium.phone())) {
            Visit onPhone = new Visit(server, phone, page -> new Finger());
            answersOne(onPhone);
            AccountPage account = signsUp(onPhone);
            comesBackByPasskey(account);
            Visit onTablet = new Visit(server, tablet, page -> new Finger());
            answersOne(onTablet);
            takesItAlong(onTablet);
            goes(onTablet);
            onPhone.open("/account");
            account.reads(NEWCOMER);
        }
    }

    private static void answersOne(Visit visit) {
        RunnerPage runner = new Learner(visit).takes(QUIZ);
        runner.answer(Answers.right(runner.item()));
    }

    private static AccountPage signsUp(Visit visit) {
        AccountPage account = new AccountPage(visit);
        account.hasDevice();
        account.reads(NEWCOMER);
        assertThat(visit.text()).contains("The answer you gave on this device stays with you.");
        account.signUp("Lea", EMAIL, "password12");
        visit.page().getByText("among the first that anybody would guess").waitFor();
        account.signUp("Lea", EMAIL, PASSWORD);
        account.reads(MEMBER);
        assertThat(answered(visit)).isEqualTo(1);
        return account;
    }

    private static void comesBackByPasskey(AccountPage account) {
        account.press("Add a passkey");
        account.seesPasskey();
        account.press("Sign out");
        account.reads(NEWCOMER);
        account.press("I have an account");
        account.press("Sign in with a passkey");
        account.reads(MEMBER);
    }

    private static void takesItAlong(Visit visit) {
        AccountPage account = new AccountPage(visit);
        account.signIn(EMAIL, PASSWORD);
        account.reads(MEMBER);
        assertThat(answered(visit)).isEqualTo(2);
        JsonNode export = visit.get("/api/me/export").path("data");
        assertThat(export.path("attempts")).hasSize(2);
        assertThat(export.at("/account/devices")).hasSize(2);
    }

    private static void goes(Visit visit) {
        AccountPage account = new AccountPage(visit);
        account.press("Delete my account");
        account.press("Delete everything");
        account.reads("Everything that told of you is gone.");
    }

    private static int answered(Visit visit) {
        return visit.get("/api/me/progress").path("answered").asInt();
    }
}
