package groundwork.account.session;

import java.util.List;
import java.util.Locale;

/** A name for a browser by which its owner knows it, and nothing that would tell it from others of its kind. */
final class Device {
    private record Sign(String part, String name) {}

    /** In this order: browsers also name those that they descend from. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("edg", "Edge"),
            new Sign("opr/", "Opera"),
            new Sign("firefox/", "Firefox"),
            new Sign("fxios", "Firefox"),
            new Sign("chrom", "Chrome"),
            new Sign("crios", "Chrome"),
            new Sign("safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iphone", "iPhone"),
            new Sign("ipad", "iPad"),
            new Sign("android", "Android"),
            new Sign("windows", "Windows"),
            new Sign("mac os", "Mac"),
            new Sign("cros", "Chromebook"),
            new Sign("linux", "Linux"));

    private Device() {}

    /** Such as "Firefox on Linux"; "Unknown browser" where nothing is recognised. */
    static String name(String userAgent) {
        String lower = userAgent.toLowerCase(Locale.ROOT);
        String browser = first(BROWSERS, lower, "Unknown browser");
        String system = first(SYSTEMS, lower, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(List<Sign> signs, String text, String otherwise) {
        return signs.stream()
                .filter(sign -> text.contains(sign.part()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }
}
