package groundwork;

import groundwork.account.PersonalData;
import groundwork.cohort.Cohorts;
import groundwork.http.Route;
import groundwork.preview.ClassItems;
import groundwork.preview.PreviewRoutes;
import groundwork.preview.ReadingBank;
import java.util.List;

/** The bank as trainers read and change it for their classes, wired. */
record PreviewParts(ClassItems changes, List<Route> routes) {
    static PreviewParts of(Ground ground, EngineParts engine, Cohorts cohorts) {
        ClassItems changes =
                new ClassItems(ground.database(), cohorts, ground.curriculum(), ground.clock()).join(engine.attempts());
        ReadingBank bank = new ReadingBank(changes, ground.curriculum(), App.allTypes());
        return new PreviewParts(changes, new PreviewRoutes(bank, changes).routes());
    }

    PersonalData personalData() {
        return changes.personalData();
    }
}
