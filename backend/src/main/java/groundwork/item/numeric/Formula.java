package groundwork.item.numeric;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/**
 * An expression of the authors’ such as {@code CEILING((total - done) / pace)}: {@code + - * / % ^}, comparisons, and ABS,
 * AVERAGE, CEILING, FLOOR, IF, MAX, MIN, ROUND, SQRT and SUM. It computes in decimals, to 34 digits. Thread-safe.
 */
public final class Formula {
    /** Neither clock nor chance among the functions, and no constants whose names a parameter could have. */
    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.builder()
            .mathContext(new MathContext(34, RoundingMode.HALF_UP))
            .defaultConstants(Map.of())
            .functionDictionary(functions())
            .implicitMultiplicationAllowed(false)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .build();

    private final Expression parsed;
    private final Set<String> names;

    private static FunctionDictionaryIfc functions() {
        FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
        functions.addFunction("ABS", new AbsFunction());
        functions.addFunction("AVERAGE", new AverageFunction());
        functions.addFunction("CEILING", new CeilingFunction());
        functions.addFunction("FLOOR", new FloorFunction());
        functions.addFunction("IF", new IfFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("ROUND", new RoundFunction());
        functions.addFunction("SQRT", new SqrtFunction());
        functions.addFunction("SUM", new SumFunction());
        return functions;
    }

    private Formula(Expression parsed, Set<String> names) {
        this.parsed = parsed;
        this.names = names;
    }

    /** Why an expression has no number for a value, in one sentence. */
    public static final class NoNumber extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String why;

        NoNumber(String why) {
            super(why);
            this.why = why;
        }

        private NoNumber(Exception cause) {
            super(cause);
            this.why = "This cannot be computed: " + cause.getMessage() + ".";
        }

        public String why() {
            return why;
        }
    }

    /** Reads an expression; what is none is refused with {@link NoNumber}. */
    public static Formula of(String text) {
        try {
            Expression parsed = new Expression(text, LANGUAGE);
            return new Formula(parsed, Set.copyOf(parsed.getUsedVariables()));
        } catch (ParseException | RuntimeException e) {
            throw new NoNumber(e);
        }
    }

    /** The names that it needs a value for. */
    public Set<String> names() {
        return names;
    }

    /** The number for these values; {@link NoNumber} where it divides by zero or a name has none. */
    public BigDecimal value(Map<String, BigDecimal> values) {
        try {
            EvaluationValue value = parsed.copy().withValues(values).evaluate();
            if (!value.isNumberValue()) {
                throw new NoNumber("This is no number but " + value.getStringValue() + ".");
            }
            return value.getNumberValue();
        } catch (EvaluationException | ParseException | ArithmeticException e) {
            throw new NoNumber(e);
        }
    }
}
