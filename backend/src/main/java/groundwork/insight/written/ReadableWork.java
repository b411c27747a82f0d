package groundwork.insight.written;

import groundwork.account.LearnerId;
import groundwork.attempt.Remark;
import groundwork.attempt.ResponseId;
import groundwork.attempt.WrittenPiece;
import groundwork.attempt.WrittenWork;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.cohort.Enrolment;
import groundwork.http.Refused;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The written work that a class's trainer may read: of members who said so, and of what they wrote since they joined. What
 * they wrote before was written with no reader in mind. Thread-safe.
 */
public final class ReadableWork {
    /** What waits longest comes first, then what was judged, the newest first. */
    private static final Comparator<WrittenPiece> IN_TURN = Comparator.<WrittenPiece, Boolean>comparing(
                    piece -> piece.judged().isPresent())
            .thenComparing((one, other) -> one.judged().isPresent()
                    ? other.answeredAt().compareTo(one.answeredAt())
                    : one.answeredAt().compareTo(other.answeredAt()));

    private final Cohorts cohorts;
    private final WrittenWork work;

    public ReadableWork(Cohorts cohorts, WrittenWork work) {
        this.cohorts = cohorts;
        this.work = work;
    }

    /**
     * What there is to read in a class.
     *
     * @param members how many are in the class
     * @param readers how many of them let their trainer read what they write
     */
    record WrittenList(int members, int readers, List<WrittenEntry> work) {}

    WrittenList of(CohortId cohort) {
        List<Enrolment> members = cohorts.members(cohort);
        Map<LearnerId, Enrolment> readable = readable(members);
        List<WrittenEntry> entries = pieces(readable).stream()
                .sorted(IN_TURN)
                .map(piece -> WrittenEntry.of(name(readable, piece), piece))
                .toList();
        return new WrittenList(members.size(), readable.size(), entries);
    }

    private static Map<LearnerId, Enrolment> readable(List<Enrolment> members) {
        Map<LearnerId, Enrolment> readable = new LinkedHashMap<>();
        members.stream().filter(Enrolment::mayRead).forEach(one -> readable.put(one.learner(), one));
        return readable;
    }

    private List<WrittenPiece> pieces(Map<LearnerId, Enrolment> readable) {
        Map<LearnerId, Instant> since = new LinkedHashMap<>();
        readable.forEach((learner, one) -> since.put(learner, one.joinedAt()));
        return work.latest(since);
    }

    private static String name(Map<LearnerId, Enrolment> readable, WrittenPiece piece) {
        return Optional.ofNullable(readable.get(piece.learner()))
                .map(Enrolment::name)
                .orElse("");
    }

    WorkToJudge one(CohortId cohort, ResponseId response) {
        Map<LearnerId, Enrolment> readable = readable(cohorts.members(cohort));
        WrittenPiece piece = require(readable, response);
        return WorkToJudge.of(name(readable, piece), piece, cohort);
    }

    /** Learners name their responses themselves, so two may bear one name; then neither is meant. */
    private WrittenPiece require(Map<LearnerId, Enrolment> readable, ResponseId response) {
        List<WrittenPiece> named = pieces(readable).stream()
                .filter(piece -> piece.id().equals(response))
                .toList();
        if (named.size() != 1) {
            throw Refused.notFound("Nobody in this class lets you read such a piece of work, or there is newer work.");
        }
        return named.getFirst();
    }

    /** Takes the trainer's word; returns whether it is new. */
    boolean judge(CohortId cohort, ResponseId response, TrainerJudgement said) {
        Remark remark = new Remark(said.words(), Optional.of(cohort.value()));
        return work.judge(require(readable(cohorts.members(cohort)), response), said.request(), remark);
    }
}
