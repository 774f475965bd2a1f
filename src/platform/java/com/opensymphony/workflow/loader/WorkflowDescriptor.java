package com.opensymphony.workflow.loader;

import java.util.Map;

/**
 * Interoperability signature, see src/platform/README.md. The constructor is ours.
 * Evidence: OSWorkflow 2.8 (opensymphony, public), as used by public plugins.
 */
public class WorkflowDescriptor {
    private final Map<Integer, StepDescriptor> steps;

    public WorkflowDescriptor(Map<Integer, StepDescriptor> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** {@code null} when there is no such step. */
    public StepDescriptor getStep(int id) {
        return steps.get(id);
    }
}
