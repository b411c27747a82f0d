package groundwork.cohort;

import java.util.Optional;

/** What a learner changes of their place in a class; what is absent stays. */
record EnrolmentChange(
        Optional<String> name,
        Optional<String> product,
        Optional<String> work,
        Optional<String> decision,
        Optional<Boolean> shared,
        Optional<Boolean> mayAsk,
        Optional<Boolean> mayRead) {
    Enrolment of(Enrolment before) {
        return new Enrolment(
                before.cohort(),
                before.learner(),
                name.map(typed -> Line.read("/name", typed, Enrolment.LONGEST_NAME))
                        .orElse(before.name()),
                mayAsk.orElse(before.mayAsk()),
                mayRead.orElse(before.mayRead()),
                before.joinedAt());
    }

    Words of(Words before) {
        return new Words(
                product.isPresent() ? Words.read("/product", product) : before.product(),
                work.isPresent() ? Words.read("/work", work) : before.work(),
                decision.isPresent() ? Words.read("/decision", decision) : before.decision(),
                shared.orElse(before.shared()));
    }
}
