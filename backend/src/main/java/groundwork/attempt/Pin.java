package groundwork.attempt;

/** An item about to be pinned, with what it says in this version. */
record Pin(PinnedItem item, String content) {}
