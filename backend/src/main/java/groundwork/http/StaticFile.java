package groundwork.http;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One file of the front end in memory, with the encodings that the build laid beside it. The entity tag is made of the
 * content: times and sizes inside a reproducible jar stay equal when the content changes.
 */
record StaticFile(String path, SortedMap<String, byte[]> codings, Supplier<String> policy, String tag) {
    /** As it is; the alphabet happens to put every better coding first. */
    static final String PLAIN = "identity";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"));

    static StaticFile of(String path, byte[] plain, Map<String, byte[]> encoded) {
        SortedMap<String, byte[]> codings = new TreeMap<>(encoded);
        codings.put(PLAIN, plain);
        Supplier<String> policy = path.endsWith(".html") ? ContentPolicy.ofPage(plain) : ContentPolicy.ofFile();
        byte[] tag = Arrays.copyOf(ContentPolicy.sha256(plain), 12);
        return new StaticFile(
                path, codings, policy, Base64.getUrlEncoder().withoutPadding().encodeToString(tag));
    }

    String contentType() {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    String cacheControl() {
        return isImmutable() ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /** A script, a style or a font whose name changes with its content; never a page. */
    boolean isImmutable() {
        return path.startsWith("/_app/immutable/");
    }
}
