package org.cairnplans.access;

/** What a viewer is to the person whose data they ask for. One viewer may be several things at once. */
public enum Relation {
    /** The person themselves: the mentee whose plan it is. */
    OWNER,
    /** Mentor in an active pairing. Begins and ends with it. */
    MENTOR,
    /** Manager by the reporting line that holds today. Begins and ends with it. */
    MANAGER,
    /** Member of the programme administrators' group. */
    PROGRAMME_ADMINISTRATOR,
    /** Jira administrator, as a user of Cairn's pages and REST. */
    JIRA_ADMINISTRATOR
}
