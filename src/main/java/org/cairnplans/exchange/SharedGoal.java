package org.cairnplans.exchange;

import java.util.List;

/**
 * A goal of a shared plan.
 *
 * @param key of the issue, empty when Jira does not have it any more
 * @param state draft, active, paused, evidence_missing, achieved or detached
 * @param due ISO date, empty when there is none
 * @param progress percent, from weights of milestones
 * @param settled how many evidence requirements are met or waived
 * @param required how many there are
 */
public record SharedGoal(
        String key, String title, String state, String due, int progress, int settled, int required,
        List<SharedMilestone> milestones) {}
