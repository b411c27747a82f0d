package groundwork.preview;

import groundwork.item.ItemId;

/**
 * What a trainer changed about an item for a class.
 *
 * @param off whether members of the class are not dealt it
 * @param note plain text that they read with the item's feedback; empty where there is none
 */
record ClassItem(ItemId item, boolean off, String note) {
    static ClassItem unchanged(ItemId item) {
        return new ClassItem(item, false, "");
    }

    boolean isUnchanged() {
        return !off && note.isEmpty();
    }

    boolean hasNote() {
        return !note.isEmpty();
    }
}
