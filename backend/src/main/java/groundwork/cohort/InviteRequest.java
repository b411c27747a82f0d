package groundwork.cohort;

import groundwork.account.Email;
import groundwork.http.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** People to ask to join, at most {@value #MOST} at once. */
record InviteRequest(List<Addressee> people) {
    static final int MOST = 500;

    /** One of them. */
    record Addressee(String email, Optional<String> name) {
        static Addressee of(Invitee invitee) {
            return new Addressee(
                    invitee.email().value(), Optional.of(invitee.name()).filter(name -> !name.isEmpty()));
        }
    }

    List<Invitee> invitees() {
        if (people.isEmpty() || people.size() > MOST) {
            throw Refused.badRequest("/people", "Ask 1 to " + MOST + " people at once.");
        }
        return IntStream.range(0, people.size())
                .mapToObj(at -> invitee("/people/" + at, people.get(at)))
                .toList();
    }

    private static Invitee invitee(String pointer, Addressee asked) {
        String name = asked.name().filter(typed -> !typed.isBlank()).orElse("");
        return new Invitee(
                Email.read(pointer + "/email", asked.email()),
                name.isEmpty() ? "" : Line.read(pointer + "/name", name, Enrolment.LONGEST_NAME));
    }
}
