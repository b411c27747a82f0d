package groundwork.bench;

import java.util.Arrays;
import java.util.List;

/** Logistic regression on credits in [0, 1] by Newton's method, with a little ridge so that it always has an answer. */
final class Regression {
    private static final double RIDGE = 1e-5;
    private static final int STEPS = 25;

    private Regression() {}

    static List<Double> fit(List<Diary.Sample> samples) {
        int size = samples.getFirst().features().size();
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[size][size + 1];
            for (Diary.Sample sample : samples) {
                add(system, sample, weights);
            }
            for (int i = 0; i < size; i++) {
                system[i][i] += RIDGE * samples.size();
                system[i][size] -= RIDGE * samples.size() * weights[i];
            }
            double[] move = solve(system);
            for (int i = 0; i < size; i++) {
                weights[i] += move[i];
            }
        }
        return Arrays.stream(weights).boxed().toList();
    }

    private static void add(double[][] system, Diary.Sample sample, double[] weights) {
        double[] x = sample.features().stream().mapToDouble(Double::doubleValue).toArray();
        double logOdds = 0;
        for (int i = 0; i < x.length; i++) {
            logOdds += weights[i] * x[i];
        }
        double chance = 1 / (1 + Math.exp(-logOdds));
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                system[i][j] += chance * (1 - chance) * x[i] * x[j];
            }
            system[i][x.length] += (sample.credit() - chance) * x[i];
        }
    }

    /** Gaussian elimination with pivots; the last column is the right side. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            pivot(system, column);
            for (int row = 0; row < size; row++) {
                double factor = row == column ? 0 : system[row][column] / system[column][column];
                for (int k = column; k <= size; k++) {
                    system[row][k] -= factor * system[column][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    private static void pivot(double[][] system, int column) {
        int best = column;
        for (int row = column; row < system.length; row++) {
            best = Math.abs(system[row][column]) > Math.abs(system[best][column]) ? row : best;
        }
        double[] swapped = system[column];
        system[column] = system[best];
        system[best] = swapped;
    }
}
