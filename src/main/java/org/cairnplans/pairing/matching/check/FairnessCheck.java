package org.cairnplans.pairing.matching.check;

import java.util.List;
import org.cairnplans.pairing.matching.FairnessPolicy;

/** Checks what the fairness policy charges. */
final class FairnessCheck {

    private final Findings findings;

    FairnessCheck(Findings findings) {
        this.findings = findings;
    }

    void check(FairnessPolicy policy) {
        checkCost("fairness.departmentBalance", policy.departmentBalance());
        List<Double> costs = policy.loadCosts();
        for (int i = 0; i < costs.size(); i++) {
            checkCost("fairness.loadCosts[" + i + "]", costs.get(i));
            if (i > 0 && costs.get(i) < costs.get(i - 1)) {
                findings.add("fairness.loadCosts[" + i + "]", "costs-falling");
            }
        }
    }

    private void checkCost(String field, double points) {
        if (!isSound(points)) {
            findings.add(field, "points", Limits.MOST_COST_POINTS);
        }
    }

    private static boolean isSound(double points) {
        return WeightsCheck.isWithin(points, Limits.MOST_COST_POINTS);
    }
}
