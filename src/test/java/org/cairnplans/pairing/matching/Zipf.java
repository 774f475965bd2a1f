package org.cairnplans.pairing.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws numbers from 0 on, the k-th (from 1) as often as 1 / k^exponent: few are popular, many are rare. */
final class Zipf {

    private final double[] cumulated;

    Zipf(int count, double exponent) {
        cumulated = new double[count];
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += Math.pow(k + 1.0, -exponent);
            cumulated[k] = sum;
        }
    }

    int draw(SplittableRandom random) {
        int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(cumulated.length - 1, at >= 0 ? at : -at - 1);
    }
}
