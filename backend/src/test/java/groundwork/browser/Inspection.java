package groundwork.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a page as a strict visitor does, in both themes and at every width, and notes what is not in order. */
final class Inspection {
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 900;
    /** Measured when the page has been drawn at its new width. */
    private static final String OVERFLOW = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
              done(document.documentElement.scrollWidth - document.documentElement.clientWidth))))""";

    private static final Set<String> LOCAL = Set.of("data", "blob");

    private final Page page;
    private final String origin;
    private final List<String> faults = new ArrayList<>();
    private final List<String> noises = new ArrayList<>();

    /** Listens to everything that this browser asks for and complains of. */
    Inspection(BrowserContext context, Page page, String origin) {
        this.page = page;
        this.origin = origin;
        context.onRequest(request -> hear("asks another host", request.url(), isOurs(request.url())));
        page.onConsoleMessage(message -> hear("complains", message.text(), !isComplaint(message)));
        page.onPageError(error -> hear("fails", error, false));
    }

    private boolean isOurs(String address) {
        return address.startsWith(origin) || LOCAL.contains(address.replaceFirst(":.*", ""));
    }

    /** A refusal by the Content-Security-Policy is an error, too. */
    private static boolean isComplaint(ConsoleMessage message) {
        return message.type().equals("error") || message.type().equals("warning");
    }

    private void hear(String what, String detail, boolean isFine) {
        if (!isFine) {
            noises.add(what + ": " + detail);
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Opens an address and looks at what comes, once its heading is there. */
    void look(String path, String heading) {
        noises.clear();
        page.navigate(origin + path);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                .first()
                .waitFor();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : List.of(Chromium.PHONE_WIDTH, Chromium.DESK_WIDTH)) {
                page.setViewportSize(width, HEIGHT);
                examine(path + " " + theme + " " + width);
            }
        }
        page.setViewportSize(NARROWEST, HEIGHT);
        fits(path + " " + NARROWEST);
        noises.forEach(noise -> note(path, noise));
    }

    private void examine(String where) {
        fits(where);
        new AxeBuilder(page).analyze().getViolations().forEach(violation -> note(where, told(violation)));
        int headings = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .count();
        if (headings != 1) {
            note(where, headings + " first headings");
        }
        if (!page.title().endsWith(" · Groundwork")) {
            note(where, "the title " + page.title());
        }
    }

    private void fits(String where) {
        int overflow = (int) page.evaluate(OVERFLOW);
        if (overflow > 0) {
            note(where, overflow + " px too wide");
        }
    }

    private void note(String where, String fault) {
        faults.add(where + ": " + fault);
    }

    private static String told(Rule violation) {
        return violation.getId() + " "
                + violation.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" "));
    }
}
