package org.cairnplans.setup;

/** Whether anybody has a plan already: from then on the plan project can no longer be changed. */
@FunctionalInterface
public interface PlansExist {
    boolean any();
}
