package groundwork.curriculum.print;

import groundwork.curriculum.Markdown;
import groundwork.item.Text;

/** HTML as it is put together: what is not marked up already is escaped on its way in. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** Something that is HTML already. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    Markup raw(Markup other) {
        html.append(other.html);
        return this;
    }

    /** An element that holds plain words. */
    Markup words(String name, String words) {
        return element(name, escape(words));
    }

    /** An element that holds the authors' Markdown. */
    Markup text(String name, Text text) {
        return element(name, Markdown.html(text));
    }

    /** An element, by its name and its attributes, that holds what is HTML already. */
    Markup element(String name, String markup) {
        html.append('<').append(name).append('>').append(markup);
        html.append("</").append(name.split(" ", 2)[0]).append(">\n");
        return this;
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
