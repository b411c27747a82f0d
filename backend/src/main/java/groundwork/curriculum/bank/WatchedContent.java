package groundwork.curriculum.bank;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.source.ContentFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The curriculum of a content directory that somebody is working on. Whoever asks gets what the files say now, looked at
 * once a second at the most; while they hold errors, these are printed and the last good curriculum stays. Thread-safe:
 * one thread reloads, and nobody waits for it.
 */
public final class WatchedContent implements Supplier<Curriculum> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private record Stamp(FileTime modified, long size) {}

    private final Path directory;
    private final Bank bank;
    private final InstantSource clock;
    private final PrintStream out;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile Curriculum current;
    private Map<String, Stamp> stamps;
    private Instant looked;

    /**
     * Loads the content.
     *
     * @param out is told what the reloads find
     * @throws BrokenContent when a rule finds an error; there is no last good curriculum yet
     */
    public WatchedContent(Path directory, Bank bank, InstantSource clock, PrintStream out) {
        this.directory = directory;
        this.bank = bank;
        this.clock = clock;
        this.out = out;
        this.looked = clock.instant();
        this.stamps = stamps();
        this.current = bank.load(directory);
    }

    @Override
    public Curriculum get() {
        if (reloading.tryLock()) {
            try {
                reloadIfChanged();
            } finally {
                reloading.unlock();
            }
        }
        return current;
    }

    private void reloadIfChanged() {
        Instant now = clock.instant();
        if (now.isBefore(looked.plus(PAUSE))) {
            return;
        }
        looked = now;
        Map<String, Stamp> before = stamps;
        stamps = stamps();
        if (!stamps.equals(before)) {
            reload();
        }
    }

    private void reload() {
        try {
            current = bank.load(directory);
            out.println("Content reloaded: " + current.contents().items().size() + " items.");
        } catch (BrokenContent e) {
            e.problems().forEach(out::println);
            out.println("The content has errors; what was there before stays until they are mended.");
        }
    }

    private Map<String, Stamp> stamps() {
        Map<String, Stamp> found = new HashMap<>();
        for (String path : ContentFiles.in(directory, (unreadable, problem) -> {})) {
            stamp(directory.resolve(path)).ifPresent(stamp -> found.put(path, stamp));
        }
        return found;
    }

    /** Empty for a file that has just gone: the next look will miss it. */
    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
