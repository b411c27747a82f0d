package groundwork.curriculum.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of British English, with -ise. Reads its files, which takes a second, when it is first asked. Thread-safe. */
public final class Dictionary {
    private static final String FOLDER = "/groundwork/spelling/";

    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private Dictionary() {}

    /** Whether a word, without hyphens and with straight apostrophes, is spelt as the dictionary spells it. */
    public static boolean knows(String word) {
        return KNOWN.computeIfAbsent(word, Words.HUNSPELL::spell);
    }

    /** Loaded by the virtual machine when it is first used, and once. */
    private static final class Words {
        static final Hunspell HUNSPELL = new Hunspell(read());

        private static org.apache.lucene.analysis.hunspell.Dictionary read() {
            try (InputStream affixes = file("index.aff");
                    InputStream words = file("index.dic");
                    ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
                return new org.apache.lucene.analysis.hunspell.Dictionary(scratch, "sorting", affixes, words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ParseException e) {
                throw new IllegalStateException("The dictionary of this build is damaged.", e);
            }
        }

        private static InputStream file(String name) {
            InputStream in = Dictionary.class.getResourceAsStream(FOLDER + name);
            if (in == null) {
                throw new IllegalStateException("This build holds no dictionary: npm ci in frontend brings it.");
            }
            return in;
        }
    }
}
