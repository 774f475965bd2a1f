package com.opensymphony.workflow.loader;

/**
 * Interoperability signature, see src/platform/README.md. The constructor is ours.
 * Evidence: OSWorkflow 2.8 (opensymphony, public), as used by public plugins.
 */
public class StepDescriptor {
    private final int id;
    private final String name;

    public StepDescriptor(int id, String name) {
        this.id = id;
        this.name = name;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
