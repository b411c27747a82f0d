package groundwork.db;

import static groundwork.db.schema.Tables.ITEM_VERSION;
import static groundwork.db.schema.Tables.LEARNER;

import java.util.List;
import org.jooq.DSLContext;

/** Small rows to try a database with. */
final class Rows {
    private Rows() {}

    static String learner(Database database, String id) {
        database.write(sql -> sql.insertInto(LEARNER, LEARNER.ID, LEARNER.CREATED_AT)
                .values(id, 0L)
                .execute());
        return id;
    }

    static int insert(DSLContext sql, String name) {
        return sql.insertInto(ITEM_VERSION, ITEM_VERSION.ITEM, ITEM_VERSION.VERSION, ITEM_VERSION.CONTENT)
                .values(name, "1", "{}")
                .execute();
    }

    static int insert(Database database, String name) {
        return database.write(sql -> insert(sql, name));
    }

    static List<String> all(Database database) {
        return database.read(sql -> sql.select(ITEM_VERSION.ITEM)
                .from(ITEM_VERSION)
                .orderBy(ITEM_VERSION.ITEM)
                .fetch(ITEM_VERSION.ITEM));
    }
}
