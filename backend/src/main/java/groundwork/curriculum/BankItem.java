package groundwork.curriculum;

import groundwork.item.Item;

/**
 * An item with what the bank knows of it.
 *
 * @param objective the objective whose folder holds it
 * @param version names this very content: another wording, another key, another version
 */
public record BankItem(ObjectiveId objective, String version, Item<?> item) {}
