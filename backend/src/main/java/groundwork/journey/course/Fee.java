package groundwork.journey.course;

import groundwork.http.Refused;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/**
 * What a course costs. Fees in different currencies are neither added nor converted.
 *
 * @param currency of ISO 4217, such as EUR
 */
public record Fee(BigDecimal amount, String currency) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    /** The same with the currency's own decimals; refuses more of them, and what no course costs. */
    Fee checked(String pointer) {
        Currency known = currency(pointer + "/currency", currency);
        if (amount.signum() < 0 || amount.compareTo(HIGHEST) > 0) {
            throw Refused.badRequest(pointer + "/amount", "A fee lies between 0 and " + HIGHEST + ".");
        }
        int decimals = known.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw Refused.badRequest(
                    pointer + "/amount", known.getCurrencyCode() + " has " + decimals + " decimals at most.");
        }
        return new Fee(amount.setScale(decimals), known.getCurrencyCode());
    }

    private static Currency currency(String pointer, String code) {
        try {
            Currency currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException unknown) {
            // The same answer as for gold and other units that are no money.
        }
        throw Refused.badRequest(pointer, "There is no currency " + code + " in ISO 4217.");
    }
}
