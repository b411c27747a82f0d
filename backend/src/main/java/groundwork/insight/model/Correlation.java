package groundwork.insight.model;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Pearson's product-moment correlation. */
final class Correlation {
    /** Below this a spread is rounding, not difference: shares are in [0, 1]. */
    private static final double NO_SPREAD = 1e-12;

    private Correlation() {}

    /**
     * {@code r = Σ(x−x̄)(y−ȳ) ÷ √(Σ(x−x̄)² · Σ(y−ȳ)²)}, in [−1, 1]; empty where one of the two does not vary.
     *
     * @param xs as long as {@code ys}, and not empty
     */
    static OptionalDouble of(double[] xs, double[] ys) {
        double meanX = Arrays.stream(xs).average().orElseThrow();
        double meanY = Arrays.stream(ys).average().orElseThrow();
        double together = 0;
        double spreadX = 0;
        double spreadY = 0;
        for (int i = 0; i < xs.length; i++) {
            together += (xs[i] - meanX) * (ys[i] - meanY);
            spreadX += (xs[i] - meanX) * (xs[i] - meanX);
            spreadY += (ys[i] - meanY) * (ys[i] - meanY);
        }
        return spreadX < NO_SPREAD || spreadY < NO_SPREAD
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(together / Math.sqrt(spreadX * spreadY), -1, 1));
    }
}
