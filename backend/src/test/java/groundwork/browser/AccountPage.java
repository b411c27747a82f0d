package groundwork.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page where one signs up, in and out. */
final class AccountPage {
    private final Visit visit;

    AccountPage(Visit visit) {
        this.visit = visit;
        visit.open("/account");
    }

    /** Gives the browser a device that holds passkeys, with an owner who always touches it. */
    void hasDevice() {
        Page page = visit.page();
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }

    void signUp(String name, String email, String password) {
        fill("Name", name);
        fill("E-mail address", email);
        fill("Password", password);
        press("Make an account");
    }

    void signIn(String email, String password) {
        press("I have an account");
        fill("E-mail address", email);
        fill("Password", password);
        press("Sign in");
    }

    void seesPasskey() {
        visit.named(AriaRole.BUTTON, Pattern.compile("Delete the passkey .*")).waitFor();
    }

    void press(String button) {
        visit.press(AriaRole.BUTTON, button);
    }

    void reads(String heading) {
        visit.reads(heading);
    }

    private void fill(String label, String text) {
        visit.page().getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }
}
