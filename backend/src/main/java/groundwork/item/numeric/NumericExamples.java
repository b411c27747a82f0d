package groundwork.item.numeric;

import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Parameter;
import groundwork.item.numeric.Numeric.Slip;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The item that shows what numeric is. Its numbers differ, and its answers are the same for all of them. */
final class NumericExamples {
    private NumericExamples() {}

    static Examples<Numeric, NumericResponse> examples() {
        return new Examples<>(
                ITEM,
                response("50 %", "8", "months"),
                Optional.of(response("50", "8.0", "weeks")),
                response("150", "1,250", "weeks"),
                List.of(
                        new NumericResponse(Map.of(), Optional.empty()),
                        new NumericResponse(Map.of("return", "50"), Optional.of(Map.of("payback", "months"))),
                        new NumericResponse(Map.of("return", "50", "payback", "8"), Optional.empty()),
                        new NumericResponse(
                                Map.of("return", "50", "payback", "8", "other", "1"),
                                Optional.of(Map.of("payback", "months"))),
                        new NumericResponse(
                                Map.of("return", "50", "payback", "8"),
                                Optional.of(Map.of("payback", "months", "return", "weeks"))),
                        response("50", "8", "fortnights"),
                        response("half", "8", "months"),
                        response("", "8", "months"),
                        response("NaN", "8", "months"),
                        response("1e9", "8", "months"),
                        response("1".repeat(41), "8", "months"),
                        response("1".repeat(1_000_000), "8", "months"),
                        response("50", "8 weeks", "months")));
    }

    private static NumericResponse response(String share, String payback, String unit) {
        return new NumericResponse(Map.of("return", share, "payback", payback), Optional.of(Map.of("payback", unit)));
    }

    private static final Field RETURN = new Field(
            "return",
            new Text("Return on the {{cost}} € after twelve months"),
            Optional.of("%"),
            List.of(),
            "(12 * gain - cost) / cost * 100",
            Optional.empty(),
            0,
            true,
            new Text("Of {{= 12 * gain}} € the cost comes off first; what is left is held against the cost."),
            List.of(new Slip(
                    "12 * gain / cost * 100",
                    Optional.of(new MisconceptionId("gains-are-the-return")),
                    new Text("You held all gains against the cost. The {{cost}} € that were spent are among them."))));

    private static final Field PAYBACK = new Field(
            "payback",
            new Text("Time until the cost has come in again"),
            Optional.of("months"),
            List.of("weeks", "months", "years"),
            "cost / gain",
            Optional.empty(),
            0,
            false,
            new Text("Each month brings {{gain}} € of the {{cost}} €."),
            List.of(new Slip(
                    "gain / cost * 100",
                    Optional.empty(),
                    new Text("You turned the division round: this is the share of the cost that one month brings."))));

    private static final Numeric CONTENT = new Numeric(
            Map.of("cost", Parameter.range(24_000, 64_000, 8_000)),
            Map.of("gain", "cost / 8"),
            List.of(RETURN, PAYBACK),
            new Text("In a year {{= 12 * gain}} € come in for {{cost}} €, a return of {{return}} %."
                    + "\n\nThe cost is covered after {{payback}} months; what comes later is the return."));

    private static final Item<Numeric> ITEM = new Item<>(
            new ItemId("example-numeric"),
            "numeric",
            new ConceptId("return-and-payback"),
            Level.APPLY,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("A booking page for rowing boats costs {{cost}} € and brings in {{gain}} € a month."
                    + "\n\nWhat does it return in a year, and when has it paid for itself?"),
            new Source("finance", "Payback and rates of return"),
            false,
            CONTENT);
}
