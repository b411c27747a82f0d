package groundwork.journey;

import java.util.UUID;

/** What the tests of the journey say again and again. */
public final class TestEntries {
    private TestEntries() {}

    public static EntryId newId() {
        return new EntryId(UUID.randomUUID().toString());
    }
}
