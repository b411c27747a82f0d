package groundwork;

import groundwork.calendar.CalendarSource;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.http.Route;
import groundwork.journey.course.CourseRoutes;
import groundwork.journey.course.Courses;
import groundwork.journey.further.Further;
import groundwork.journey.further.FurtherRoutes;
import groundwork.journey.further.Ideas;
import groundwork.journey.log.LearningLog;
import groundwork.journey.log.LearningLogRoutes;
import groundwork.journey.log.Renewal;
import groundwork.journey.log.RenewalCalendar;
import groundwork.journey.log.RenewalRoutes;
import groundwork.journey.path.Path;
import groundwork.journey.path.PathRoutes;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parts of the journey, wired: what they answer to, and what they put into calendars. */
record JourneyParts(List<Route> routes, CalendarSource calendar) {
    /** Nobody is in a class yet, so the course chooser is open to all. */
    static JourneyParts of(Database database, App.Engine engine, Supplier<Curriculum> curriculum) {
        Clock clock = engine.clock();
        Courses courses = new Courses(database, learner -> false, clock);
        LearningLog log = new LearningLog(database, engine.attempts(), curriculum, clock);
        Renewal renewal = new Renewal(database, log);
        Further further = new Further(database, engine.mastery());
        List<Route> routes = Stream.of(
                        new CourseRoutes(courses).routes(),
                        new PathRoutes(new Path(database, courses)).routes(),
                        new LearningLogRoutes(log).routes(),
                        new RenewalRoutes(renewal, clock).routes(),
                        new FurtherRoutes(further, new Ideas(curriculum, engine.mastery()), clock).routes())
                .flatMap(List::stream)
                .toList();
        return new JourneyParts(routes, new RenewalCalendar(renewal, engine.reviews()::timeZone));
    }
}
