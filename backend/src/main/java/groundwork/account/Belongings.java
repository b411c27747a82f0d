package groundwork.account;

import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that features keep of people: exported, merged and erased together, in one transaction. Thread-safe. */
public final class Belongings {
    /** Databases take only so many values in one statement. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final AccountStore store = new AccountStore();
    private final ErasedLearners erased;
    private final Clock clock;
    private final List<PersonalData> features = new CopyOnWriteArrayList<>();

    public Belongings(Database database, ErasedLearners erased, Clock clock) {
        this.database = database;
        this.erased = erased;
        this.clock = clock;
    }

    /** Lets a feature join. Upstream features are registered before those that refer to their rows. */
    public Belongings register(PersonalData feature) {
        if (features.stream().anyMatch(other -> other.section().equals(feature.section()))) {
            throw new IllegalArgumentException("Two features export a section " + feature.section() + ".");
        }
        features.add(feature);
        return this;
    }

    /** All that is stored about a learner, section by section. */
    public Map<String, Object> export(LearnerId learner) {
        return database.read(sql -> {
            Map<String, Object> sections = new LinkedHashMap<>();
            features.forEach(feature -> sections.put(feature.section(), feature.export(sql, learner)));
            return sections;
        });
    }

    /** Brings a guest's work into an account; the guest is no more afterwards. Refuses to take another account in. */
    public void merge(LearnerId account, LearnerId guest) {
        database.writeFor(account.value(), write -> {
            write.alsoFor(guest.value());
            if (account.equals(guest) || store.hasAccount(write.sql(), guest)) {
                throw new IllegalArgumentException("Only a guest can be merged into an account.");
            }
            features.forEach(feature -> feature.merge(write, guest));
            return store.deleteLearner(write.sql(), guest);
        });
    }

    /** Erases a person. The list is written first, so that no crash in between brings them back with a backup. */
    public void erase(LearnerId learner) {
        erased.add(learner);
        eraseRows(learner);
    }

    private void eraseRows(LearnerId learner) {
        LearnerId anonymous = LearnerId.random();
        database.writeFor(learner.value(), write -> {
            store.addAnonymous(write.sql(), anonymous, clock.instant());
            LearnerWrite target = write.alsoFor(anonymous.value());
            features.forEach(feature -> feature.erase(learner, target));
            return store.deleteLearner(write.sql(), learner);
        });
    }

    /** Erases again whoever a restored backup brought back; returns how many. */
    public int eraseAgain() {
        List<LearnerId> listed = List.copyOf(erased.all());
        int count = 0;
        for (int from = 0; from < listed.size(); from += AT_ONCE) {
            List<LearnerId> some = listed.subList(from, Math.min(listed.size(), from + AT_ONCE));
            List<LearnerId> back = database.read(sql -> store.existing(sql, some));
            back.forEach(this::eraseRows);
            count += back.size();
        }
        return count;
    }
}
