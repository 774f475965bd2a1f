package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cairnplans.pairing.matching.model.DualCertificate;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;

/** Where every test that solves something should end: in the proof that it is the best there is. */
public final class SolverProof {

    private SolverProof() {}

    /** That the round's matching is valid and the best there is, by the plain score function over all pairs. */
    public static void assertProven(SolvedRound round) {
        assertProven(round.model(), round.market(), round.solution());
    }

    public static void assertProven(PairModel model, Market market, Solution solution) {
        DualCertificate certificate = assertHolds(model, market, solution);
        assertEquals(certificate.bound(), certificate.worth(), () -> "a gap of " + certificate.gap());
    }

    /** That the matching is valid and its bound proven, though it need not be the best: what a stopped solver must give. */
    public static DualCertificate assertHolds(PairModel model, Market market, Solution solution) {
        DualCertificate certificate = DualCertificate.of(model, market, solution);
        assertEquals(List.of(), certificate.faults());
        assertTrue(certificate.gap().signum() >= 0);
        return certificate;
    }
}
