package org.cairnplans.pairing.matching.oracle;

import java.util.concurrent.atomic.AtomicInteger;
import org.cairnplans.pairing.matching.Watch;

/** Lets a round go on so many times that it asks, then no more. */
public final class Impatient implements Watch {

    private final AtomicInteger left;

    public Impatient(int patience) {
        left = new AtomicInteger(patience);
    }

    @Override
    public boolean goOn() {
        return left.getAndUpdate(before -> Math.max(0, before - 1)) > 0;
    }
}
