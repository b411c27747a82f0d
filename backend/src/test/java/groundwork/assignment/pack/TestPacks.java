package groundwork.assignment.pack;

import groundwork.assignment.task.AssignedKind;
import groundwork.assignment.task.AssignedTask;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.PackId;
import groundwork.curriculum.TestCurriculum;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/** The test curriculum with two packs and one that is retired. */
public final class TestPacks {
    public static final AssignedTask OBJECTIVE = of(AssignedKind.OBJECTIVE, TestCurriculum.OBJECTIVE.value());
    public static final AssignedTask QUIZ = of(AssignedKind.QUIZ, TestCurriculum.QUIZ.value());
    public static final AssignedTask READINESS =
            new AssignedTask(AssignedKind.READINESS, Optional.empty(), Optional.empty());

    private TestPacks() {}

    public static AssignedTask of(AssignedKind kind, String target) {
        return new AssignedTask(kind, Optional.of(target), Optional.empty());
    }

    public static AssignedTask reviews(int days) {
        return new AssignedTask(AssignedKind.REVIEWS, Optional.empty(), Optional.of(days));
    }

    public static Curriculum curriculum() {
        List<Pack> packs = List.of(
                pack("after", 2, List.of(READINESS, reviews(3)), Optional.empty()),
                pack("before", 1, List.of(OBJECTIVE, QUIZ), Optional.empty()),
                pack("of-old", 3, List.of(QUIZ), Optional.of(true)));
        return TestCurriculum.with(PackKind.INSTANCE, packs);
    }

    /** The same after all practice was taken out of it. */
    public static Curriculum withoutItems() {
        return TestCurriculum.withItems(curriculum(), List.of());
    }

    private static Pack pack(String id, int order, List<AssignedTask> tasks, Optional<Boolean> retired) {
        Pack.Moment moment = id.equals("after") ? Pack.Moment.AFTER_CLASS : Pack.Moment.BEFORE_CLASS;
        return new Pack(new PackId(id), "The pack " + id, order, moment, 10, new Text("What it has."), tasks, retired);
    }
}
