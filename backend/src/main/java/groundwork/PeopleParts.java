package groundwork;

import groundwork.account.Belongings;
import groundwork.account.ErasedLearners;
import groundwork.account.People;
import java.net.URI;
import java.security.SecureRandom;
import java.util.function.IntSupplier;

/** Those who study and teach, and what features keep of them, wired. */
record PeopleParts(People people, Belongings belongings) {
    /**
     * Wires them.
     *
     * @param port asked for only once somebody needs a link, when the server listens
     */
    static PeopleParts of(Ground ground, IntSupplier port) {
        Config config = ground.config();
        Belongings belongings = new Belongings(ground.database(), new ErasedLearners(config.data()), ground.clock());
        People.Surroundings around = new People.Surroundings(ground.clock(), new SecureRandom(), () -> config.url()
                .orElseGet(() -> URI.create("http://localhost:" + port.getAsInt())));
        return new PeopleParts(new People(ground.database(), config.accounts(), belongings, around), belongings);
    }
}
