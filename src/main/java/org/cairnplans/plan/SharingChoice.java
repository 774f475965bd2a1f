package org.cairnplans.plan;

/**
 * With whom the owner wants to share a plan.
 *
 * @param withMentor show even the draft to the mentor
 * @param withManager show the active or closed plan to the manager
 * @param evidenceLinks write native links between work items and goals; readers of a work item then learn that the goal exists
 */
public record SharingChoice(boolean withMentor, boolean withManager, boolean evidenceLinks) {}
