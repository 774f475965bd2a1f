package org.cairnplans.people;

/**
 * A person as Jira knows them now.
 *
 * @param username what they sign in with; may change
 * @param displayName what is shown
 * @param active false when deactivated; their data stay, they can be given no new role
 */
public record Person(PersonKey key, String username, String displayName, boolean active) {}
