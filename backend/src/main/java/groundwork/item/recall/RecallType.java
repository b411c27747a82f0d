package groundwork.item.recall;

import groundwork.item.Evidence;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.JudgedItemType;
import groundwork.item.JudgementExamples;
import groundwork.item.MisconceptionId;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Piece;
import groundwork.item.Score;
import groundwork.item.Text;
import groundwork.item.recall.Recall.Term;
import groundwork.item.recall.Recall.Trap;
import groundwork.item.recall.RecallJudgement.Claim;
import groundwork.item.recall.Recollection.Found;
import groundwork.item.recall.Recollection.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scores free recall: one point for each term of the model list that an entry names, at most as many as are wanted. A term
 * named twice counts once, and entries that name none cost nothing; their number is bounded instead. How an entry is taken
 * for a term stands with {@link Wording}, {@link TypingErrors} and {@link Recollection}. Chance is 0: who writes blindly
 * names nothing.
 *
 * <p>No matching knows every way to say a thing. So the learner may claim a term for an entry that was taken for none; that
 * changes the score shown, while the evidence stays what the matching found.
 */
public final class RecallType implements JudgedItemType<Recall, RecallView, RecallResponse, RecallJudgement> {
    static final int LONGEST_ENTRY = 120;

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public Class<Recall> contentClass() {
        return Recall.class;
    }

    @Override
    public Class<RecallView> viewClass() {
        return RecallView.class;
    }

    @Override
    public Class<RecallResponse> responseClass() {
        return RecallResponse.class;
    }

    @Override
    public Class<RecallJudgement> judgementClass() {
        return RecallJudgement.class;
    }

    @Override
    public Class<RecallModel> modelClass() {
        return RecallModel.class;
    }

    @Override
    public List<ItemProblem> check(Item<Recall> item) {
        return RecallChecks.of(item.content());
    }

    @Override
    public List<Part> parts(Item<Recall> item) {
        Recall content = item.content();
        return Stream.concat(
                        Numbered.map(content.model(), (i, term) -> part("/model/" + i, term)).stream(),
                        Numbered.map(content.traps(), (i, trap) -> part("/traps/" + i, trap)).stream())
                .toList();
    }

    private static Part part(String pointer, Term term) {
        return new Part(
                pointer, term.id(), term.text(), Optional.of(term.rationale()), true, term.concept(), List.of());
    }

    private static Part part(String pointer, Trap trap) {
        return new Part(
                pointer,
                trap.id(),
                new Text(trap.accepted().getFirst()),
                Optional.of(trap.rationale()),
                false,
                Optional.empty(),
                trap.misconception().stream().toList());
    }

    @Override
    public boolean shuffles() {
        return false;
    }

    @Override
    public Instance<Recall> prepare(Item<Recall> item, long seed) {
        return new Instance<>(item, item.content());
    }

    @Override
    public RecallView publicView(Instance<Recall> instance) {
        Recall content = instance.content();
        return new RecallView(content.wanted(), content.mostEntries());
    }

    @Override
    public Optional<String> refuse(Instance<Recall> instance, RecallResponse response) {
        List<String> entries = response.entries();
        int most = instance.content().mostEntries();
        if (entries.size() > most || entries.stream().allMatch(String::isBlank)) {
            return Optional.of("Write at least one entry and at most " + most + ".");
        }
        return entries.stream().anyMatch(entry -> entry.length() > LONGEST_ENTRY)
                ? Optional.of("An entry has at most " + LONGEST_ENTRY + " characters.")
                : Optional.empty();
    }

    @Override
    public Outcome score(Instance<Recall> instance, RecallResponse response) {
        Recollection found = Recollection.of(instance.content(), response.entries());
        return outcome(instance, found, Map.of(), evidence(instance, found));
    }

    /** {@code claimed}: terms by the entry that the learner says means them. */
    private static Outcome outcome(
            Instance<Recall> instance, Recollection found, Map<Integer, String> claimed, List<Evidence> evidence) {
        Recall content = instance.content();
        Set<String> named = found.terms();
        named.addAll(claimed.values());
        Stream<PartFeedback> entries = IntStream.rangeClosed(1, found.entries().size())
                .filter(entry -> found.at(entry).kind() != Kind.EMPTY)
                .mapToObj(entry -> entry(content, entry, found.at(entry), Optional.ofNullable(claimed.get(entry))));
        Stream<PartFeedback> terms = content.model().stream().map(term -> term(term, named.contains(term.id())));
        return new Outcome(
                        new Score(Math.min(named.size(), content.wanted()), content.wanted()),
                        evidence,
                        Stream.concat(entries, terms).toList(),
                        List.of(),
                        content.rationale())
                .with(new RecallModel(content.model().stream()
                        .map(term -> new Piece(term.id(), term.text()))
                        .toList()));
    }

    private static PartFeedback entry(Recall content, int entry, Found found, Optional<String> claimed) {
        String id = Integer.toString(entry);
        if (claimed.isPresent() || found.kind() == Kind.TERM) {
            return new PartFeedback(
                    id, PartVerdict.RIGHT, true, Optional.of(claimed.orElse(found.id())), Optional.empty());
        }
        Optional<Text> rationale = content.traps().stream()
                .filter(trap -> found.kind() == Kind.TRAP && trap.id().equals(found.id()))
                .map(Trap::rationale)
                .findFirst();
        PartVerdict verdict = found.kind() == Kind.TRAP ? PartVerdict.WRONG : PartVerdict.NEUTRAL;
        Optional<String> again = Optional.of(found.id()).filter(term -> found.kind() == Kind.AGAIN);
        return new PartFeedback(id, verdict, true, again, rationale);
    }

    private static PartFeedback term(Term term, boolean named) {
        return new PartFeedback(
                term.id(),
                named ? PartVerdict.RIGHT : PartVerdict.MISSED,
                named,
                Optional.empty(),
                Optional.of(term.rationale()));
    }

    /** Per concept where every term of the list is wanted, else all together: a term left out was perhaps not needed. */
    private List<Evidence> evidence(Instance<Recall> instance, Recollection found) {
        Recall content = instance.content();
        List<MisconceptionId> shown = content.traps().stream()
                .filter(found::hasNamed)
                .flatMap(trap -> trap.misconception().stream())
                .distinct()
                .sorted()
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        content.model().stream()
                .map(term -> instance.conceptOf(term.concept()))
                .distinct()
                .forEach(concept -> {
                    List<String> terms = content.model().stream()
                            .filter(term -> instance.conceptOf(term.concept()).equals(concept))
                            .map(Term::id)
                            .toList();
                    long named = terms.stream().filter(found.terms()::contains).count();
                    int possible = Math.min(terms.size(), content.wanted());
                    evidence.add(new Evidence(
                            concept,
                            Math.min(named, possible),
                            possible,
                            chance(instance),
                            evidence.isEmpty() ? shown : List.of()));
                });
        return List.copyOf(evidence);
    }

    @Override
    public Optional<String> refuse(Instance<Recall> instance, RecallResponse response, RecallJudgement judgement) {
        Recollection found = Recollection.of(instance.content(), response.entries());
        Set<String> missed = instance.content().model().stream().map(Term::id).collect(Collectors.toSet());
        missed.removeAll(found.terms());
        Set<Integer> entries = new HashSet<>();
        for (Claim claim : judgement.claims()) {
            if (!isOpen(found, claim.entry()) || !entries.add(claim.entry())) {
                return Optional.of("Entry " + claim.entry() + " cannot be claimed for a term.");
            }
            if (!missed.remove(claim.term())) {
                return Optional.of("The term " + claim.term() + " cannot be claimed.");
            }
        }
        return Optional.empty();
    }

    /** Whether the entry is there and was taken for nothing that has a reason of its own. */
    private static boolean isOpen(Recollection found, int entry) {
        return entry >= 1
                && entry <= found.entries().size()
                && Set.of(Kind.UNKNOWN, Kind.AGAIN).contains(found.at(entry).kind());
    }

    @Override
    public Outcome judge(Instance<Recall> instance, RecallResponse response, RecallJudgement judgement) {
        Recollection found = Recollection.of(instance.content(), response.entries());
        Map<Integer, String> claimed =
                judgement.claims().stream().collect(Collectors.toUnmodifiableMap(Claim::entry, Claim::term));
        return outcome(instance, found, claimed, List.of());
    }

    @Override
    public double chance(Instance<Recall> instance) {
        return 0;
    }

    /** As many entries as are wanted, of letters that mean nothing. */
    @Override
    public RecallResponse guess(Instance<Recall> instance, RandomGenerator random) {
        Function<Integer, String> word = unused -> random.ints(4L + random.nextInt(8), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new RecallResponse(IntStream.range(0, instance.content().wanted())
                .boxed()
                .map(word)
                .toList());
    }

    /** The terms of the model list, as many as an answer may have. */
    @Override
    public RecallResponse key(Instance<Recall> instance) {
        Recall content = instance.content();
        return new RecallResponse(content.model().stream()
                .limit(content.mostEntries())
                .map(term -> term.text().value())
                .toList());
    }

    @Override
    public Examples<Recall, RecallResponse> examples() {
        return RecallExamples.examples();
    }

    @Override
    public JudgementExamples<RecallResponse, RecallJudgement> judgements() {
        return RecallExamples.judgements();
    }
}
