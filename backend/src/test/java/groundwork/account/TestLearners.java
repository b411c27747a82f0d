package groundwork.account;

import groundwork.db.Database;
import java.util.Locale;

/** Learners for tests of what is built on them, as they stand in the database. */
public final class TestLearners {
    private TestLearners() {}

    /** Somebody without an account. */
    public static LearnerId add(Database database) {
        LearnerId learner = LearnerId.random();
        add(database, learner);
        return learner;
    }

    public static void add(Database database, LearnerId learner) {
        database.write(sql ->
                sql.execute("insert into learner (id, created_at, last_sequence) values (?, 0, 0)", learner.value()));
    }

    /** Somebody of this name with an account that may give classes. */
    public static LearnerId trainer(Database database, String name) {
        LearnerId learner = add(database);
        String email = name.toLowerCase(Locale.ROOT) + "@example.org";
        database.write(sql -> sql.execute(
                "insert into account (learner, email, email_key, name, role, created_at) values (?, ?, ?, ?, 'trainer', 0)",
                learner.value(),
                email,
                email,
                name));
        return learner;
    }
}
