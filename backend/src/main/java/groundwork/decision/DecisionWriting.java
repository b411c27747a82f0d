package groundwork.decision;

import groundwork.decision.Decision.Noted;
import groundwork.decision.Decision.Written;
import groundwork.http.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What one learner may add to their decisions now, inside one work. Each method says whether it added anything: what is
 * there already under the same id and with the same words is left as it is, and anything else under that id is refused.
 */
final class DecisionWriting {
    /** Of wordings of one first take, and of notes of one outcome: more is no mending of a typo. */
    static final int MOST_ENTRIES = 20;

    private static final int MOST_YEARS_AHEAD = 5;

    private final DecisionStore store;
    private final Instant now;

    DecisionWriting(DecisionStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    Decision require(DecisionId id) {
        return find(id).orElseThrow(Decisions::unknown);
    }

    private Optional<Decision> find(DecisionId id) {
        return store.all().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    boolean start(DecisionId id, DecisionRequest request) {
        Written first = new Written(new EntryId(id.value()), request.situation(), request.first(), now);
        Optional<Decision> before = find(id);
        if (before.isPresent()) {
            return again(first, before.get().firsts().getFirst());
        }
        requireUnused(first.id());
        if (store.all().stream().anyMatch(other -> other.second().isEmpty())) {
            throw Refused.conflict("Another decision still waits to be taken again. Take it again or delete it first.");
        }
        requireAhead(first.take(), now, "/first");
        store.start(id, now);
        store.addFirst(id, 0, first);
        return true;
    }

    boolean correct(DecisionId id, CorrectionRequest request) {
        Decision decision = require(id);
        EntryId entry = request.id().orElseGet(EntryId::random);
        Written wording = new Written(entry, request.situation(), request.first(), now);
        Optional<Written> before = decision.firsts().stream()
                .filter(other -> other.id().equals(entry))
                .findFirst();
        if (before.isPresent()) {
            return again(wording, before.get());
        }
        requireUnused(entry);
        if (decision.isSealed()) {
            throw Refused.conflict("The first answer stands as it is since the class is over.");
        }
        requireRoom(decision.firsts());
        requireAhead(wording.take(), decision.firsts().getFirst().writtenAt(), "/first");
        store.addFirst(id, decision.firsts().size(), wording);
        return true;
    }

    boolean seal(DecisionId id) {
        boolean isOpen = !require(id).isSealed();
        if (isOpen) {
            store.seal(id, now);
        }
        return isOpen;
    }

    boolean takeAgain(DecisionId id, SecondRequest request) {
        Decision decision = require(id);
        EntryId entry = request.id().orElseGet(EntryId::random);
        Written second = new Written(entry, decision.first().situation(), request.second(), now);
        if (decision.second().isPresent()) {
            return again(second, decision.second().get());
        }
        requireUnused(entry);
        if (!decision.isSealed()) {
            throw Refused.conflict("Say first that the class is over: from then on the first answer is hidden.");
        }
        requireAhead(second.take(), now, "/second");
        store.addSecond(id, second);
        return true;
    }

    boolean note(DecisionId id, OutcomeRequest request) {
        Decision decision = require(id);
        Noted note = new Noted(request.id().orElseGet(EntryId::random), request.outcome(), now);
        Optional<Noted> before = decision.outcomes().stream()
                .filter(other -> other.id().equals(note.id()))
                .findFirst();
        if (before.isPresent()) {
            return refuseUnless(before.get().outcome().equals(note.outcome()));
        }
        requireUnused(note.id());
        if (decision.second().isEmpty()) {
            throw Refused.conflict("Take the decision again before you say what came of it.");
        }
        requireRoom(decision.outcomes());
        store.addOutcome(id, decision.outcomes().size(), note);
        return true;
    }

    private static boolean again(Written sent, Written stored) {
        return refuseUnless(sent.id().equals(stored.id())
                && sent.situation().equals(stored.situation())
                && sent.take().equals(stored.take()));
    }

    /** Nothing is added by what is stored already. */
    private static boolean refuseUnless(boolean isTheSame) {
        if (!isTheSame) {
            throw Refused.conflict("Something else is stored here. What is written stays as it was.");
        }
        return false;
    }

    private void requireUnused(EntryId entry) {
        refuseUnless(store.all().stream().noneMatch(decision -> decision.holds(entry)));
    }

    private static void requireRoom(List<?> entries) {
        if (entries.size() >= MOST_ENTRIES) {
            throw Refused.conflict("No more than " + MOST_ENTRIES + " can be kept here.");
        }
    }

    /** An expectation looks ahead of the day of writing, wherever on earth that is. */
    private static void requireAhead(Take take, Instant writtenAt, String place) {
        LocalDate earliest = LocalDate.ofInstant(writtenAt, ZoneOffset.MIN);
        if (take.expectedBy().isBefore(earliest) || take.expectedBy().isAfter(earliest.plusYears(MOST_YEARS_AHEAD))) {
            throw Words.misfit(place + "/expectedBy", "Must lie ahead, by " + MOST_YEARS_AHEAD + " years at the most.");
        }
    }
}
