package groundwork.account.oidc;

import static groundwork.db.schema.Tables.EXTERNAL_IDENTITY;

import groundwork.account.LearnerId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Who people are for another service, in the database. Every method runs inside a work of the caller's. */
final class IdentityStore {
    Optional<LearnerId> find(DSLContext sql, Identity identity) {
        return sql.select(EXTERNAL_IDENTITY.LEARNER)
                .from(EXTERNAL_IDENTITY)
                .where(EXTERNAL_IDENTITY.ISSUER.eq(identity.issuer()), EXTERNAL_IDENTITY.SUBJECT.eq(identity.subject()))
                .fetchOptional(row -> new LearnerId(row.value1()));
    }

    List<Identity> of(DSLContext sql, LearnerId learner) {
        return sql.select(EXTERNAL_IDENTITY.ISSUER, EXTERNAL_IDENTITY.SUBJECT)
                .from(EXTERNAL_IDENTITY)
                .where(EXTERNAL_IDENTITY.LEARNER.eq(learner.value()))
                .orderBy(EXTERNAL_IDENTITY.ISSUER, EXTERNAL_IDENTITY.SUBJECT)
                .fetch(row -> new Identity(row.value1(), row.value2(), Optional.empty(), Optional.empty()));
    }

    int add(DSLContext sql, Identity identity, LearnerId learner) {
        return sql.insertInto(EXTERNAL_IDENTITY)
                .set(EXTERNAL_IDENTITY.ISSUER, identity.issuer())
                .set(EXTERNAL_IDENTITY.SUBJECT, identity.subject())
                .set(EXTERNAL_IDENTITY.LEARNER, learner.value())
                .onConflictDoNothing()
                .execute();
    }
}
