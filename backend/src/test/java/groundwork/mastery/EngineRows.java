package groundwork.mastery;

import groundwork.db.Database;
import java.util.List;

/** All rows that are folded from the response log. */
final class EngineRows {
    private static final List<String> PROJECTIONS =
            List.of("concept_memory", "item_met", "concept_evidence", "certainty_told");

    private EngineRows() {}

    static List<String> of(Database database) {
        return database.read(sql -> PROJECTIONS.stream()
                .flatMap(table -> sql.fetch("select * from " + table).stream().map(row -> table + row.intoMap()))
                .sorted()
                .toList());
    }
}
