package groundwork;

import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import java.time.Clock;
import java.util.function.Supplier;

/** What all features stand on. */
record Ground(Config config, Database database, Supplier<Curriculum> curriculum, Clock clock) {}
