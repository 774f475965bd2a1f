package org.cairnplans.workbench.host;

/** Closes one thing after the other, also when one fails, and throws what went wrong at the end. */
public final class ClosingSequence {

    private RuntimeException failure;

    public void close(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            if (failure == null) {
                failure = e;
            } else {
                failure.addSuppressed(e);
            }
        }
    }

    public void finish() {
        if (failure != null) {
            throw failure;
        }
    }
}
