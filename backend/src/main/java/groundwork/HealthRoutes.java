package groundwork;

import groundwork.db.Database;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The door for whoever watches over a running server. */
final class HealthRoutes {
    private final Database database;

    HealthRoutes(Database database) {
        this.database = database;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/health", Access.PUBLIC)
                .gives(200, Health.class)
                .does("Says whether the server is up and its database answers", this::health));
    }

    private Health health(Call<Empty> call) {
        database.read(sql -> sql.selectOne().fetch());
        return new Health("up", Version.current(), database.name());
    }
}
