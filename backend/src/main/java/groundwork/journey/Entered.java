package groundwork.journey;

import groundwork.http.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What people type in, checked and stripped of white space around it. Refuses with 400 and a pointer to the place in the
 * request.
 */
public final class Entered {
    public static final int LINE = 200;
    public static final int NOTE = 2000;

    private static final int LONGEST_LINK = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private Entered() {}

    /** A text that is not blank, of so many characters at most. */
    public static String text(String pointer, String entered, int longest) {
        return text(pointer, Optional.of(entered), longest)
                .orElseThrow(() -> Refused.badRequest(pointer, "Something has to stand here."));
    }

    /** A text that may be missing; a blank one is none. */
    public static Optional<String> text(String pointer, Optional<String> entered, int longest) {
        Optional<String> stripped = entered.map(String::strip).filter(text -> !text.isEmpty());
        if (stripped.filter(text -> text.codePointCount(0, text.length()) > longest || text.indexOf('\0') >= 0)
                .isPresent()) {
            throw Refused.badRequest(pointer, "Write at most " + longest + " characters.");
        }
        return stripped;
    }

    /** An address of the web; nothing else may become a link on a page. */
    public static Optional<String> link(String pointer, Optional<String> entered) {
        Optional<String> link = text(pointer, entered, LONGEST_LINK);
        if (link.filter(address -> !isWebAddress(address)).isPresent()) {
            throw Refused.badRequest(pointer, "A link begins with http:// or https:// and names a host.");
        }
        return link;
    }

    /** Whether this is an absolute http or https address with a host. */
    public static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** A day that somebody alive now may mean. */
    public static LocalDate day(String pointer, LocalDate entered) {
        if (!isLikely(entered)) {
            throw Refused.badRequest(pointer, "A date lies between 1990 and 2100.");
        }
        return entered;
    }

    public static Optional<LocalDate> day(String pointer, Optional<LocalDate> entered) {
        return entered.map(day -> day(pointer, day));
    }

    public static boolean isLikely(LocalDate day) {
        return !day.isBefore(EARLIEST) && day.isBefore(LATEST);
    }

    /** A time zone by its name, such as Europe/Berlin. */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("There is no time zone " + name, unknown);
        }
    }
}
