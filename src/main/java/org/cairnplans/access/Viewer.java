package org.cairnplans.access;

import java.util.Objects;
import org.cairnplans.people.PersonKey;

/**
 * Who asks. Made once per request from the signed-in user.
 *
 * @param programmeAdministrator member of the group named at set-up
 * @param jiraAdministrator holds Jira's global administration permission
 */
public record Viewer(PersonKey person, boolean programmeAdministrator, boolean jiraAdministrator) {

    public Viewer {
        Objects.requireNonNull(person, "person");
    }
}
