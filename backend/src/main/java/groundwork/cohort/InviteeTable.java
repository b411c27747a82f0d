package groundwork.cohort;

import groundwork.account.Email;
import groundwork.cohort.InviteePreview.InviteeProblem;
import groundwork.cohort.InviteePreview.InviteeRow;
import groundwork.http.CsvTable;
import groundwork.http.CsvTable.Row;
import groundwork.http.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People to ask, read from a CSV file or from what somebody copied out of a mail. A line holds one person, with the address
 * and the name in any order, or {@code Ann Bell <ann@example.org>}; or it holds several addresses. Commas, semicolons or tabs
 * part them, whichever the list has most of. A first line without an address is a header.
 */
final class InviteeTable {
    private static final int LONGEST_SHOWN = 60;

    /** As mail programs write an address with a name before it. */
    private static final Pattern NAMED = Pattern.compile("([^<>]*)<\\s*([^<>]*@[^<>]*)>");

    private final List<InviteeRow> rows = new ArrayList<>();
    private final List<InviteeProblem> problems = new ArrayList<>();
    private final Set<String> seen;

    private InviteeTable(Collection<Invitee> asked) {
        this.seen = asked.stream().map(one -> one.email().key()).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Reads a list.
     *
     * @param asked whom the trainer asked before
     * @throws Refused if it is empty, too long, or no table at all
     */
    static InviteePreview read(String typed, Collection<Invitee> asked) {
        List<Row> lines = new CsvTable("/text", "list", typed).lenient();
        InviteeTable table = new InviteeTable(asked);
        table.readAll(lines);
        if (table.rows.isEmpty() && table.problems.isEmpty()) {
            throw Refused.badRequest("/text", "There is no e-mail address in this list.");
        }
        if (table.rows.size() > InviteRequest.MOST) {
            throw Refused.badRequest("/text", "Ask at most " + InviteRequest.MOST + " people at once; split the list.");
        }
        return new InviteePreview(List.copyOf(table.rows), List.copyOf(table.problems));
    }

    private void readAll(List<Row> lines) {
        for (int at = 0; at < lines.size(); at++) {
            List<String> cells = lines.get(at).cells().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (!cells.isEmpty() && !isHeader(at, cells)) {
                read(lines.get(at).line(), cells);
            }
        }
    }

    private static boolean isHeader(int at, List<String> cells) {
        return at == 0 && cells.stream().noneMatch(cell -> cell.contains("@"));
    }

    private void read(int line, List<String> cells) {
        List<String> addresses =
                cells.stream().filter(cell -> cell.contains("@")).toList();
        if (addresses.isEmpty()) {
            problems.add(new InviteeProblem(line, "There is no e-mail address in “" + shown(cells.getFirst()) + "”."));
            return;
        }
        String name = cells.stream().filter(cell -> !cell.contains("@")).collect(Collectors.joining(" "));
        addresses.forEach(address -> read(line, address, addresses.size() == 1 ? name : ""));
    }

    private void read(int line, String typed, String name) {
        Matcher named = NAMED.matcher(typed);
        boolean isNamed = named.matches();
        String address = isNamed ? named.group(2) : typed;
        try {
            Email email = Email.read("/text", address);
            String called = called(isNamed ? named.group(1) : name);
            rows.add(new InviteeRow(line, email.value(), called, !seen.add(email.key())));
        } catch (Refused refused) {
            problems.add(new InviteeProblem(line, "“" + shown(address) + "” is no e-mail address."));
        }
    }

    /** So much of a cell that one finds it. */
    private static String shown(String cell) {
        return cut(cell.lines().findFirst().orElse(""), LONGEST_SHOWN);
    }

    /** A name that can be stored; one that is too long is cut, since it only helps the trainer to tell people apart. */
    private static String called(String typed) {
        return cut(typed.replaceAll("\\p{Cntrl}", " ").strip(), Enrolment.LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
