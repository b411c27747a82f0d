package groundwork.account.password;

import groundwork.http.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing. A few failures are free, then the wait doubles with each. It is counted for an account from one network,
 * for a network over all accounts, and for an account from anywhere; the last grows to half a minute only, or strangers
 * could lock its owner out. Tries are counted before they are made, so that many at once gain nothing, and one that is sent
 * away is not counted. Kept in memory, bounded, and forgotten by a restart. Thread-safe.
 */
public final class Delays {
    private static final int REMEMBERED = 50_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 20;

    /** How many failures are free, and how long the wait grows. */
    private record Limit(String name, int free, Duration longest) {}

    private static final Limit PAIR = new Limit("pair", 4, Duration.ofMinutes(15));
    private static final Limit NETWORK = new Limit("network", 30, Duration.ofMinutes(15));
    private static final Limit ACCOUNT = new Limit("account", 12, Duration.ofSeconds(30));

    private record Counted(int tries, Instant last) {}

    /** One counter that a try falls under. */
    private record Key(Limit limit, String of) {}

    private final Clock clock;
    private final Map<Key, Counted> counted = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Counted> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Delays(Clock clock) {
        this.clock = clock;
    }

    /** A try that was admitted. */
    public final class Try {
        private final List<Key> keys;

        private Try(List<Key> keys) {
            this.keys = keys;
        }

        /** It was no guess: what was counted for this account is forgotten, and the network gets its try back. */
        public void succeeded() {
            forget(keys);
        }
    }

    /**
     * Counts a try on an account from a network.
     *
     * @param account whatever names it, whether there is such an account or not
     * @param address the caller's
     * @throws Refused with 429 and how long to wait
     */
    public Try admit(String account, String address) {
        String network = network(address);
        return admit(
                List.of(new Key(PAIR, account + " " + network), new Key(NETWORK, network), new Key(ACCOUNT, account)));
    }

    /** Counts a try from a network that is on no account in particular. */
    public Try admit(String address) {
        return admit(List.of(new Key(NETWORK, network(address))));
    }

    private synchronized Try admit(List<Key> keys) {
        Instant now = clock.instant();
        Duration wait = keys.stream()
                .map(key -> wait(key, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw Refused.tooMany("There were too many tries. Wait a moment, then try again.", wait);
        }
        keys.forEach(key -> counted.merge(key, new Counted(1, now), (old, one) -> next(old, now)));
        return new Try(keys);
    }

    private static Counted next(Counted old, Instant now) {
        return old.last().plus(FORGOTTEN_AFTER).isBefore(now) ? new Counted(1, now) : new Counted(old.tries() + 1, now);
    }

    private Duration wait(Key key, Instant now) {
        Counted known = counted.get(key);
        if (known == null || known.tries() < key.limit().free()) {
            return Duration.ZERO;
        }
        int doublings = Math.min(known.tries() - key.limit().free(), MOST_DOUBLINGS);
        Duration grown = FIRST.multipliedBy(1L << doublings);
        Duration whole =
                grown.compareTo(key.limit().longest()) < 0 ? grown : key.limit().longest();
        return Duration.between(now, known.last().plus(whole));
    }

    private synchronized void forget(List<Key> keys) {
        for (Key key : keys) {
            counted.computeIfPresent(
                    key,
                    (same, old) -> key.limit().equals(NETWORK) && old.tries() > 1
                            ? new Counted(old.tries() - 1, old.last())
                            : null);
        }
    }

    /** An IPv6 customer has 2⁶⁴ addresses, so their first half counts. */
    private static String network(String address) {
        String plain = address.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
        String[] groups = plain.split(":", -1);
        return groups.length < 4 ? plain : String.join(":", List.of(groups).subList(0, 4));
    }
}
