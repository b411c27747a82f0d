package groundwork.journey.path;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Sitting;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.journey.course.Courses;
import groundwork.journey.path.PathView.StepView;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of somebody's path, on both engines. */
@DatabaseTest
final class PathTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Sitting sitting;
    private LearnerId ada;
    private Path path;

    @BeforeEach
    void open(Database database) {
        sitting = new Sitting(database);
        ada = sitting.newLearner();
        path = new Path(database, new Courses(database, ada::equals, sitting.clock));
    }

    @Test
    void keepsStepsWithDates(Database database) {
        path.put(ada, new StepView(PathStep.ATTEND, false, Optional.of(DAY)));
        path.put(ada, new StepView(PathStep.LOOK_INTO_IT, true, Optional.empty()));
        path.put(ada, new StepView(PathStep.ATTEND, true, Optional.of(DAY.plusDays(1))));

        assertThat(path.view(ada).steps()).hasSize(PathStep.values().length);
        assertThat(path.view(ada).steps().getFirst())
                .isEqualTo(new StepView(PathStep.LOOK_INTO_IT, true, Optional.empty()));
        assertThat(path.view(ada).steps())
                .contains(new StepView(PathStep.ATTEND, true, Optional.of(DAY.plusDays(1))))
                .contains(new StepView(PathStep.RENEW, false, Optional.empty()));
    }

    @Test
    void seesNothingOfOthersAndSaysToWhomTheChooserIsOpen(Database database) {
        path.put(ada, new StepView(PathStep.ATTEND, true, Optional.of(DAY)));
        LearnerId ben = sitting.newLearner();

        assertThat(path.view(ben).steps()).noneMatch(StepView::done);
        assertThat(path.view(ben).choosing()).isTrue();
        assertThat(path.view(ada).choosing()).isFalse();
    }
}
