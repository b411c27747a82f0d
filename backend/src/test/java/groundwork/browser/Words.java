package groundwork.browser;

import groundwork.curriculum.Markdown;
import groundwork.item.Text;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The authors' texts as a reader sees them. */
final class Words {
    private Words() {}

    static String plain(Text text) {
        return Jsoup.parse(Markdown.html(text)).text();
    }

    /** Without any white space: where a text is broken into lines says nothing about its words. */
    static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    static String dense(Text text) {
        return dense(plain(text));
    }

    /** For a pattern that the browser reads, whose language has no {@code \Q}. */
    static String quote(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    static Pattern exactly(String name) {
        return Pattern.compile("^" + quote(name) + "$");
    }
}
