package groundwork.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser: the one that {@code BROWSER_PATH} names, the one that the build unpacked, the system's, or else
 * Playwright's own download.
 */
final class Chromium implements AutoCloseable {
    static final int PATIENCE_MILLIS = 30_000;
    static final int PHONE_WIDTH = 390;
    static final int DESK_WIDTH = 1280;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Optional<Path> executable = executable();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable.isEmpty() ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        executable.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    private static Optional<Path> executable() {
        Path driver = Path.of(System.getProperty("playwright.cli.dir", "../frontend/target/e2e/driver"));
        return Stream.of(
                        Stream.ofNullable(System.getenv("BROWSER_PATH")).map(Path::of),
                        Stream.of(driver.resolveSibling("chromium")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                                .map(Path::of))
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A wide window with a keyboard and a mouse. */
    static NewContextOptions desk() {
        return window(DESK_WIDTH, 800);
    }

    /** A phone: narrow, and worked with a finger. */
    static NewContextOptions phone() {
        return window(PHONE_WIDTH, 780).setHasTouch(true).setIsMobile(true);
    }

    private static NewContextOptions window(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Berlin");
    }

    /** A browser profile of its own: nobody has been here before. */
    BrowserContext open(NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
