package org.cairnplans.exchange;

import java.util.List;

/**
 * A plan as the viewing user may see it.
 *
 * @param key of the issue
 * @param owner display name
 * @param phase draft, active or closed
 * @param due ISO date, empty when there is none
 * @param changed ISO instant of the last change
 */
public record SharedPlan(
        String key, String title, String owner, String phase, String due, String changed, List<SharedGoal> goals,
        List<SharedQuarter> quarters) {}
