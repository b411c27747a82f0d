package groundwork.item;

import java.util.List;
import java.util.Optional;

/**
 * A part of an item as the linter sees it, whatever its type: an option, an element, a prompt.
 *
 * @param pointer the JSON pointer of the part within its file
 * @param key whether choosing it is right; true for parts that are placed and not chosen
 * @param misconceptions the beliefs that a wrong choice or place of it stands for
 */
public record Part(
        String pointer,
        String id,
        Text text,
        Optional<Text> rationale,
        boolean key,
        Optional<ConceptId> concept,
        List<MisconceptionId> misconceptions) {}
