package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.assignment.Assignments;
import groundwork.assignment.task.Doing;
import groundwork.cohort.Cohort;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.cohort.Enrolment;
import groundwork.curriculum.ScenarioId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.News;
import groundwork.http.Refused;
import groundwork.http.Route;
import groundwork.scenario.Junctions;
import groundwork.scenario.Junctions.Junction;
import java.util.List;
import java.util.Map;

/** The doors by which trainers learn of their own classes. Another's class is not there. */
public final class ReadinessRoutes {
    private final Cohorts cohorts;
    private final Assignments assignments;
    private final Insights insights;

    /** What there is to learn. */
    public record Insights(Briefs briefs, Junctions junctions, ReadinessNews news) {}

    public ReadinessRoutes(Cohorts cohorts, Assignments assignments, Insights insights) {
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.insights = insights;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/cohorts/{cohort}/readiness", Access.TRAINER)
                        .gives(200, ReadinessBrief.class)
                        .does("The readiness brief of a class", this::brief),
                Route.get("/api/cohorts/{cohort}/readiness.csv", Access.TRAINER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .does("The readiness brief as a table, without names", this::briefTable),
                Route.get("/api/cohorts/{cohort}/readiness/events", Access.TRAINER)
                        .streams("Tells when the readiness brief has changed", this::news),
                Route.get("/api/cohorts/{cohort}/scenarios/{scenario}", Access.TRAINER)
                        .gives(200, ScenarioJunctions.class)
                        .does("What a class chose at each junction of a scenario", this::junctions),
                Route.get("/api/cohorts/{cohort}/scenarios.csv", Access.TRAINER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .does("What a class chose in scenarios as a table", this::junctionTable));
    }

    private ReadinessBrief brief(Call<Empty> call) {
        return insights.briefs().of(group(cohort(call)));
    }

    private String briefTable(Call<Empty> call) {
        String table = BriefTable.of(brief(call));
        call.download("readiness.csv");
        return table;
    }

    private News news(Call<Empty> call) {
        Cohort cohort = cohort(call);
        return insights.news().of(() -> learners(cohort.id()));
    }

    private ScenarioJunctions junctions(Call<Empty> call) {
        Cohort cohort = cohort(call);
        ScenarioId scenario = call.path("scenario", ScenarioId::new);
        List<Junction> junctions = insights.junctions().of(scenario, learners(cohort.id()));
        if (junctions.isEmpty()) {
            throw Refused.notFound("There is no such scenario.");
        }
        return ScenarioJunctions.of(scenario, junctions);
    }

    private String junctionTable(Call<Empty> call) {
        List<LearnerId> learners = learners(cohort(call).id());
        Junctions junctions = insights.junctions();
        String table = JunctionTable.of(junctions.scenarios().stream()
                .map(id -> ScenarioJunctions.of(id, junctions.of(id, learners)))
                .toList());
        call.download("scenarios.csv");
        return table;
    }

    private Group group(Cohort cohort) {
        List<Group.Member> members = cohorts.members(cohort.id()).stream()
                .map(one -> new Group.Member(one.learner(), one.name(), one.mayAsk()))
                .toList();
        Map<LearnerId, Doing> doing = assignments.doing(
                cohort, members.stream().map(Group.Member::learner).toList());
        return new Group(
                members, learner -> doing.getOrDefault(learner, Doing.NOT_STARTED), cohorts.shared(cohort.id()));
    }

    private List<LearnerId> learners(CohortId id) {
        return cohorts.members(id).stream().map(Enrolment::learner).toList();
    }

    private Cohort cohort(Call<Empty> call) {
        return cohorts.require(new LearnerId(call.principal().id()), call.path("cohort", CohortId::new));
    }
}
