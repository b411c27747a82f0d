package groundwork.account;

import groundwork.db.LearnerWrite;
import org.jooq.DSLContext;

/**
 * What one feature stores about people. Every feature that has a table with a learner in it joins by this, registered in
 * {@link Belongings} upstream before downstream: whoever refers to another feature's rows comes after it. All methods run
 * inside a work of the caller's, and all features take part in the same one.
 *
 * <p>After {@link #merge} and {@link #erase} the learner whose rows they were is deleted, and every row that still refers to
 * that learner goes with it ({@code on delete cascade}). So a feature moves what is to stay, and may leave the rest.
 */
public interface PersonalData {
    /** The name of this part in the export: lower case, one word, such as {@code attempts}. */
    String section();

    /** All that is stored about a learner, as records and collections that JSON can be made of. */
    Object export(DSLContext sql, LearnerId learner);

    /**
     * Moves a guest's rows to the learner of the account that the guest signed in to. Where both have a row and only one can
     * stay, the account's does. Numbers in the response log change, those of the account's own rows too.
     *
     * @param account locked, as the guest is
     */
    void merge(LearnerWrite account, LearnerId guest);

    /**
     * Deletes whatever tells of the person: names, addresses, every free text. What statistics need moves to the anonymous
     * learner, who was made for this and is linked to nobody.
     *
     * @param anonymous locked, as the learner is
     */
    void erase(LearnerId learner, LearnerWrite anonymous);
}
