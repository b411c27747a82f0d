package groundwork.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Content-Security-Policy without {@code unsafe-inline}: an inline script or style runs because its hash is listed. */
final class ContentPolicy {
    /** For responses that no browser should render. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /** For files that are no pages; a service worker takes its own policy from here. */
    static Supplier<String> ofFile() {
        return () -> policy("", "");
    }

    /** Computed when the page is first asked for, and once: reading HTML is no work for the start of a server. */
    static Supplier<String> ofPage(byte[] html) {
        return new Supplier<>() {
            private volatile @Nullable String policy;

            @Override
            public String get() {
                String known = policy;
                if (known == null) {
                    known = computed(html);
                    policy = known;
                }
                return known;
            }
        };
    }

    private static String computed(byte[] html) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        return policy(hashes(page.select("script:not([src])")), hashes(page.select("style")));
    }

    private static String policy(String scripts, String styles) {
        return "default-src 'none'; script-src 'self'" + scripts + "; style-src 'self'" + styles
                + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'"
                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hashes(Elements elements) {
        return elements.stream()
                .map(element -> " 'sha256-" + Base64.getEncoder().encodeToString(sha256(element.data())) + "'")
                .distinct()
                .collect(Collectors.joining());
    }

    private static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
