package groundwork.attempt;

import groundwork.item.ItemId;

/** An item of an attempt with the version and the seed under which it is shown and scored, whatever is edited meanwhile. */
record PinnedItem(int position, ItemId item, String version, long seed) {}
