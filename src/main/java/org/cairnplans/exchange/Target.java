package org.cairnplans.exchange;

/**
 * Which plan is meant.
 *
 * @param person a user name, null or empty for whoever looks at the page; not used when there is a plan
 * @param plan the key of a plan's issue, null or empty to find the plan by person
 */
public record Target(String person, String plan) {

    /** The current plan of whoever looks at the page. */
    public static final Target VIEWER = new Target("", "");

    public Target {
        person = person == null ? "" : person;
        plan = plan == null ? "" : plan;
    }
}
