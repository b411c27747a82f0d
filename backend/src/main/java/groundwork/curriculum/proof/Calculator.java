package groundwork.curriculum.proof;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;

/** Computes the authors' expressions, such as {@code ROUND(120 / 7, 1)}, in decimals and to 68 digits. Thread-safe. */
public final class Calculator {
    private Calculator() {}

    /** Why an expression has no number for a value, in one sentence. */
    public static final class NoNumber extends Exception {
        private static final long serialVersionUID = 1;

        NoNumber(Exception cause) {
            super("This cannot be computed: " + cause.getMessage() + ".", cause);
        }
    }

    public static BigDecimal value(String expression) throws NoNumber {
        try {
            return new Expression(expression).evaluate().getNumberValue();
        } catch (EvaluationException | ParseException | RuntimeException e) {
            throw new NoNumber(e);
        }
    }
}
