package groundwork;

import groundwork.account.People;
import groundwork.assignment.AssignmentRoutes;
import groundwork.assignment.Assignments;
import groundwork.assignment.MyAssignments;
import groundwork.assignment.pack.PackRoutes;
import groundwork.assignment.pack.Packs;
import groundwork.assignment.reminder.ReminderRoutes;
import groundwork.assignment.reminder.Reminders;
import groundwork.cohort.Cohorts;
import groundwork.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** What classes are given to do, wired. */
record AssignmentParts(Assignments assignments, List<Route> routes) {
    static AssignmentParts of(Ground ground, People people, EngineParts engine, Cohorts cohorts) {
        Packs packs = new Packs(ground.curriculum());
        Assignments assignments = new Assignments(
                ground.database(), new Assignments.Sources(cohorts, engine.attempts(), packs), ground.clock());
        Reminders reminders = new Reminders(
                ground.database(),
                new Reminders.Sources(cohorts, people.accounts(), assignments),
                new Reminders.Post(people.links(), people.mailer()),
                ground.clock());
        MyAssignments mine = new MyAssignments(assignments, cohorts, packs, ground.clock());
        List<Route> routes = Stream.of(
                        new AssignmentRoutes(assignments, mine).routes(),
                        new PackRoutes(packs).routes(),
                        new ReminderRoutes(reminders).routes())
                .flatMap(List::stream)
                .toList();
        return new AssignmentParts(assignments, routes);
    }
}
