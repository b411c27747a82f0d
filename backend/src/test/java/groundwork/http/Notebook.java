package groundwork.http;

import static groundwork.http.Access.LEARNER;
import static groundwork.http.Access.PUBLIC;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A little application to try the package with: notes, each with a mark and a body of one of two kinds. */
final class Notebook {
    static final String LEARNER_TOKEN = "learner-token";
    static final String NOBODY_TOKEN = "token-of-someone-without-a-role";

    enum Mark {
        NOT_STARTED,
        DONE
    }

    record NoteId(String value) {}

    sealed interface Content permits Text, Checklist {}

    record Text(String words) implements Content {}

    record Checklist(List<String> entries, Map<NoteId, Mark> marks) implements Content {}

    record NoteRequest(
            Optional<UUID> id,
            String title,
            int size,
            Mark mark,
            Content content,
            Optional<Instant> at,
            @Nullable String remark,
            Optional<List<Place>> places) {
        NoteRequest {
            if (title.isBlank()) {
                throw new IllegalArgumentException("A note needs a title.");
            }
        }
    }

    record Place(String name, double height) {}

    record Note(NoteId id, String title, Mark mark, Content content, Optional<Instant> at, boolean done) {}

    record Notes(List<Note> notes, long total) {}

    record Health(String status) {}

    static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static final List<Variants> VARIANTS = List.of(
            Variants.of("NoteContent", Content.class, Map.of("text", Text.class, "checklist", Checklist.class)));

    static List<Route> routes() {
        return List.of(
                Route.get("/api/health", PUBLIC)
                        .gives(200, Health.class)
                        .does("Says it is up", call -> new Health("up")),
                Route.post("/api/guest", PUBLIC)
                        .gives(201, Health.class)
                        .or(200)
                        .does("Starts", Notebook::guest),
                Route.delete("/api/sessions/current", LEARNER).gives(204).does("Signs out", Notebook::signOut),
                Route.get("/api/notes", LEARNER)
                        .query("count", "How many")
                        .gives(200, Notes.class)
                        .does("Lists notes", Notebook::list),
                Route.get("/api/notes/{id}", LEARNER).gives(200, Note.class).does("Shows one note", Notebook::show),
                Route.post("/api/notes", LEARNER)
                        .takes(NoteRequest.class)
                        .gives(201, Note.class)
                        .refuses(409)
                        .does("Writes a note", Notebook::write),
                Route.get("/api/motto", PUBLIC)
                        .givesText(200, "text/markdown")
                        .does("Says a motto", call -> "*Ünder* way"),
                Route.get("/api/broken", PUBLIC).gives(200, Health.class).does("Breaks", call -> {
                    throw new IllegalStateException("a secret detail");
                }),
                Route.get("/api/overflow", PUBLIC).gives(200, Health.class).does("Breaks worse", call -> {
                    throw new StackOverflowError("a secret detail");
                }),
                Route.get("/api/away", PUBLIC).gives(200, Health.class).does("Is away", call -> {
                    throw new Away();
                }));
    }

    static JsonMapper json() {
        return Json.mapper(VARIANTS);
    }

    static OpenApi openApi() {
        return new OpenApi("Notebook", "1.2.3", routes(), VARIANTS);
    }

    static Site site() {
        return new Site(json(), routes(), openApi())
                .sessions(Notebook::principal)
                .refusing(Away.class, away -> Refused.unavailable("The shelf is locked.", Duration.ofSeconds(3)))
                .files("http-site");
    }

    static Optional<Principal> principal(String token) {
        return switch (token) {
            case LEARNER_TOKEN -> Optional.of(new Principal("lea", LEARNER));
            case NOBODY_TOKEN -> Optional.of(new Principal("noe"));
            default -> Optional.empty();
        };
    }

    private static Health guest(Call<Empty> call) {
        if (call.visitor().isPresent()) {
            call.status(200);
            return new Health("known");
        }
        call.startSession(LEARNER_TOKEN);
        return new Health("new");
    }

    private static Empty signOut(Call<Empty> call) {
        call.endSession();
        return Empty.EMPTY;
    }

    private static Notes list(Call<Empty> call) {
        int count = call.query("count", Integer::valueOf).orElse(1);
        Note note = note(new NoteId("n1"), "Milk");
        return new Notes(Collections.nCopies(count, note), count);
    }

    private static Note show(Call<Empty> call) {
        String id = call.path("id");
        if (id.equals("missing")) {
            throw Refused.notFound("There is no such note.");
        }
        return note(new NoteId(id), call.principal().id());
    }

    private static Note write(Call<NoteRequest> call) {
        NoteRequest request = call.body();
        if (request.title().equals("Twice")) {
            throw Refused.conflict("This note was written before, and differently.");
        }
        return new Note(new NoteId("n2"), request.title(), request.mark(), request.content(), request.at(), false);
    }

    private static Note note(NoteId id, String title) {
        return new Note(id, title, Mark.NOT_STARTED, new Text("two litres"), Optional.empty(), false);
    }

    private Notebook() {}
}
