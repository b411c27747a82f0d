package groundwork.http;

import io.javalin.http.Context;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The built front end: files by exact path, prerendered pages without their suffix, and one fallback page for every
 * address that the front end routes itself. Javalin's own handler knows neither a policy per page, nor encodings laid
 * beside the files, nor entity tags that survive a reproducible jar.
 */
final class StaticFiles implements ResourceHandler {
    private static final String FALLBACK = "/200.html";
    /** Letters first: the 2 of /objectives/1.2 is no suffix. */
    private static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]*$");

    private static final Pattern REFUSED_ENCODING = Pattern.compile(".*; *q=0(\\.0*)?");

    private final Map<String, StaticFile> files;

    StaticFiles(Map<String, StaticFile> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public boolean canHandle(Context context) {
        return find(context).isPresent();
    }

    @Override
    public boolean handle(Context context) {
        Optional<StaticFile> found = find(context);
        found.ifPresent(file -> send(context, file));
        return found.isPresent();
    }

    private Optional<StaticFile> find(Context context) {
        String path = context.path();
        if (path.startsWith("/api/") || path.equals("/api")) {
            return Optional.empty();
        }
        String page = path.equals("/") ? "/index.html" : path + ".html";
        return Optional.ofNullable(files.get(path))
                .or(() -> Optional.ofNullable(files.get(page)))
                .or(() -> fallback(context, path));
    }

    private Optional<StaticFile> fallback(Context context, String path) {
        boolean isPage = !path.startsWith("/_app/") && !SUFFIX.matcher(path).find();
        return isPage && accepts(context, "Accept", "text/html", "text/*", "*/*")
                ? Optional.ofNullable(files.get(FALLBACK))
                : Optional.empty();
    }

    private static void send(Context context, StaticFile file) {
        if (file.isImmutable()) {
            SecurityHeaders.OF_PAGES.forEach(name -> context.res().setHeader(name, null));
        }
        String coding = file.codings().keySet().stream()
                .filter(name -> accepts(context, "Accept-Encoding", name))
                .findFirst()
                .orElse(StaticFile.PLAIN);
        String tag = '"' + file.tag() + "-" + coding + '"';
        context.disableCompression()
                .header("ETag", tag)
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", file.cacheControl())
                .header(
                        "Content-Security-Policy",
                        file.isImmutable()
                                ? ContentPolicy.NOTHING
                                : file.policy().get());
        if (isKnown(context, tag)) {
            context.status(304);
            return;
        }
        if (!coding.equals(StaticFile.PLAIN)) {
            context.header("Content-Encoding", coding);
        }
        context.contentType(file.contentType()).result(file.codings().get(coding));
    }

    private static boolean isKnown(Context context, String tag) {
        String known = context.header("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    private static boolean accepts(Context context, String header, String... wanted) {
        String accepted = context.header(header);
        if (accepted == null) {
            return header.equals("Accept");
        }
        return Arrays.stream(accepted.split(","))
                .map(String::strip)
                .filter(one -> !REFUSED_ENCODING.matcher(one).matches())
                .map(one -> one.split(";", 2)[0].strip())
                .anyMatch(Arrays.asList(wanted)::contains);
    }

    @Override
    public boolean addStaticFileConfig(StaticFileConfig config) {
        return false;
    }

    @Override
    public Set<RouteRole> resourceRouteRoles(Context context) {
        return Set.of();
    }
}
