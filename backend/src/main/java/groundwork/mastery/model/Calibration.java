package groundwork.mastery.model;

/** How far predictions lie from what happened, over any number of held-back answers; without any, the errors are NaN. */
public final class Calibration {
    private static final int BINS = 10;

    private final double[] predicted = new double[BINS];
    private final double[] earned = new double[BINS];
    private final int[] counts = new int[BINS];
    private double logLoss;
    private double squares;
    private int all;

    /** Counts a prediction, in [0, 1], and the credit that the answer then earned, which may lie below 0. */
    public void add(double prediction, double credit) {
        int bin = Math.min(BINS - 1, (int) (prediction * BINS));
        predicted[bin] += prediction;
        earned[bin] += credit;
        counts[bin]++;
        double kept = Math.clamp(prediction, 0.001, 0.999);
        logLoss -= credit * Math.log(kept) + (1 - credit) * Math.log(1 - kept);
        squares += (prediction - credit) * (prediction - credit);
        all++;
    }

    /** The expected calibration error: by how much prediction and truth differ in a tenth, weighed by its size. */
    public double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(predicted[bin] - earned[bin]);
        }
        return sum / all;
    }

    /** Mean negative log likelihood, in nats. */
    public double logLoss() {
        return logLoss / all;
    }

    /** Mean squared error, after Brier. */
    public double brier() {
        return squares / all;
    }

    /** Mean prediction → mean credit of each tenth that has any. */
    public String curve() {
        StringBuilder curve = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                curve.append("%.2f→%.2f (%d)  "
                        .formatted(predicted[bin] / counts[bin], earned[bin] / counts[bin], counts[bin]));
            }
        }
        return curve.toString().strip();
    }

    /** How many predictions were counted. */
    public int count() {
        return all;
    }
}
