package groundwork.item.recall;

import groundwork.item.recall.Recall.Term;
import groundwork.item.recall.Recall.Trap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a learner's entries were taken for. An entry is taken for the term or trap that the fewest typing errors lead to;
 * where two lie equally near it is taken for neither, so that no error makes one term of another.
 */
record Recollection(List<Found> entries) {
    private static final Found UNKNOWN = new Found(Kind.UNKNOWN, "");

    /** What one entry was taken for; the id is that of a term or trap, and empty where it is neither. */
    record Found(Kind kind, String id) {}

    enum Kind {
        TERM,
        /** A term that an entry before it named already. */
        AGAIN,
        TRAP,
        UNKNOWN,
        EMPTY
    }

    /** Something that an entry may be taken for. */
    record Candidate(Kind kind, String id, List<Wording> wordings) {
        static Stream<Candidate> of(Recall content) {
            return Stream.concat(
                    content.model().stream().map(Candidate::of),
                    content.traps().stream().map(Candidate::of));
        }

        private static Candidate of(Term term) {
            Stream<String> names = Stream.concat(Stream.of(term.text().value()), term.accepted().stream());
            return new Candidate(Kind.TERM, term.id(), names.map(Wording::of).toList());
        }

        private static Candidate of(Trap trap) {
            return new Candidate(
                    Kind.TRAP,
                    trap.id(),
                    trap.accepted().stream().map(Wording::of).toList());
        }

        OptionalInt errorsTo(Wording reading) {
            return wordings.stream()
                    .map(reading::errorsTo)
                    .flatMapToInt(OptionalInt::stream)
                    .min();
        }
    }

    static Recollection of(Recall content, List<String> entries) {
        List<Candidate> candidates = Candidate.of(content).toList();
        Set<String> named = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (String entry : entries) {
            Found one = entry.isBlank() ? new Found(Kind.EMPTY, "") : taken(candidates, entry);
            boolean isAgain = one.kind() == Kind.TERM && !named.add(one.id());
            found.add(isAgain ? new Found(Kind.AGAIN, one.id()) : one);
        }
        return new Recollection(List.copyOf(found));
    }

    /** By all of the entry; failing that, by what stands before its explanation. */
    private static Found taken(List<Candidate> candidates, String entry) {
        return Wording.readings(entry).stream()
                .map(reading -> nearest(candidates, reading))
                .filter(found -> found.kind() != Kind.UNKNOWN)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Found nearest(List<Candidate> candidates, Wording reading) {
        Found nearest = UNKNOWN;
        int fewest = Integer.MAX_VALUE;
        for (Candidate candidate : candidates) {
            int errors = candidate.errorsTo(reading).orElse(Integer.MAX_VALUE);
            if (errors < fewest) {
                nearest = new Found(candidate.kind(), candidate.id());
                fewest = errors;
            } else if (errors == fewest && errors < Integer.MAX_VALUE) {
                nearest = UNKNOWN;
            }
        }
        return nearest;
    }

    /** What the entry at this place, counted from 1, was taken for. */
    Found at(int entry) {
        return entries.get(entry - 1);
    }

    /** The terms named. */
    Set<String> terms() {
        Set<String> terms = new HashSet<>();
        entries.stream().filter(found -> found.kind() == Kind.TERM).forEach(found -> terms.add(found.id()));
        return terms;
    }

    boolean hasNamed(Trap trap) {
        return entries.contains(new Found(Kind.TRAP, trap.id()));
    }
}
