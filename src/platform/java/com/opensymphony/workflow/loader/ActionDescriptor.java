package com.opensymphony.workflow.loader;

/**
 * Interoperability signature, see src/platform/README.md. The constructor is ours.
 * Evidence: OSWorkflow 2.8 (opensymphony, public), as used by public plugins.
 */
public class ActionDescriptor {
    private final int id;
    private final String name;
    private final ResultDescriptor unconditionalResult;

    public ActionDescriptor(int id, String name, ResultDescriptor unconditionalResult) {
        this.id = id;
        this.name = name;
        this.unconditionalResult = unconditionalResult;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public ResultDescriptor getUnconditionalResult() {
        return unconditionalResult;
    }
}
