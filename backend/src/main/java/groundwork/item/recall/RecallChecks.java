package groundwork.item.recall;

import groundwork.item.Checks;
import groundwork.item.ItemProblem;
import groundwork.item.recall.Recall.Term;
import groundwork.item.recall.Recall.Trap;
import groundwork.item.recall.Recollection.Candidate;
import groundwork.item.recall.Recollection.Kind;
import java.util.List;
import java.util.OptionalInt;

/** What the schema cannot say of a list to be recalled: above all, that no name stands for two things. */
final class RecallChecks {
    private RecallChecks() {}

    static List<ItemProblem> of(Recall content) {
        Checks checks = new Checks();
        List<String> terms = content.model().stream().map(Term::id).toList();
        checks.unique(terms, "/model");
        checks.unique(content.traps().stream().map(Trap::id).toList(), "/traps");
        for (int i = 0; i < content.traps().size(); i++) {
            String id = content.traps().get(i).id();
            checks.that(!terms.contains(id), "/traps/" + i + "/id", "A term has the id " + id + " already.");
        }
        checks.that(content.wanted() <= terms.size(), "/wanted", "The model list has only " + terms.size() + " terms.");
        for (int i = 0; i < terms.size(); i++) {
            term(checks, content, i);
        }
        namesDiffer(checks, content);
        return checks.problems();
    }

    private static void term(Checks checks, Recall content, int i) {
        Term term = content.model().get(i);
        checks.that(!term.id().matches("[0-9]+"), "/model/" + i + "/id", "A number names an entry of the learner’s.");
        checks.that(
                term.concept().isEmpty() || content.wanted() == content.model().size(),
                "/model/" + i + "/concept",
                "A term has a concept of its own only where the whole list is wanted.");
    }

    private static void namesDiffer(Checks checks, Recall content) {
        List<Candidate> candidates = Candidate.of(content).toList();
        for (Candidate one : candidates) {
            for (Candidate other : candidates.subList(0, candidates.indexOf(one))) {
                boolean alike = one.wordings().stream()
                        .map(other::errorsTo)
                        .flatMapToInt(OptionalInt::stream)
                        .anyMatch(errors -> errors == 0);
                checks.that(!alike, pointer(content, one), "A name of this is also one of " + other.id() + ".");
            }
        }
    }

    private static String pointer(Recall content, Candidate candidate) {
        List<String> terms = content.model().stream().map(Term::id).toList();
        List<String> traps = content.traps().stream().map(Trap::id).toList();
        return candidate.kind() == Kind.TERM
                ? "/model/" + terms.indexOf(candidate.id())
                : "/traps/" + traps.indexOf(candidate.id());
    }
}
