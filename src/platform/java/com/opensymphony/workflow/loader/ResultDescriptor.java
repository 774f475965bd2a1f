package com.opensymphony.workflow.loader;

/**
 * Interoperability signature, see src/platform/README.md. The constructor is ours.
 * Evidence: OSWorkflow 2.8 (opensymphony, public), as used by public plugins.
 */
public class ResultDescriptor {
    private final int step;

    public ResultDescriptor(int step) {
        this.step = step;
    }

    public int getStep() {
        return step;
    }
}
