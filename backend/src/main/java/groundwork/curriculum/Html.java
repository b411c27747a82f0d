package groundwork.curriculum;

/** Markup that is safe to show, since {@link Markdown} made it. */
public record Html(String value) {}
