package groundwork.assignment.pack;

import groundwork.http.Access;
import groundwork.http.Route;
import java.util.List;

/** The door to what trainers can give. */
public final class PackRoutes {
    private final Packs packs;

    public PackRoutes(Packs packs) {
        this.packs = packs;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/packs", Access.TRAINER)
                .gives(200, PackList.class)
                .does("Gives the ready-made packs of work, and all that can be given singly", call -> packs.list()));
    }
}
