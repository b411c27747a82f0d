package groundwork.insight.model;

/** The standard normal distribution. */
final class Normal {
    private static final double[] B = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};
    private static final double P = 0.2316419;

    private Normal() {}

    /**
     * Φ(z), by formula 26.2.17 of Abramowitz and Stegun, <i>Handbook of Mathematical Functions</i> (1964): off by less than
     * 7.5 × 10⁻⁸ everywhere.
     */
    static double below(double z) {
        if (z < 0) {
            return 1 - below(-z);
        }
        double t = 1 / (1 + P * z);
        double sum = 0;
        for (int power = B.length - 1; power >= 0; power--) {
            sum = (sum + B[power]) * t;
        }
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * sum;
    }
}
