package org.cairnplans.workbench.jira.domain;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A person of the workbench's Jira. The key never changes and is what every other table stores; the user name may be changed.
 *
 * @param id          number of the row, what Jira calls the application user's id
 * @param key         for example {@code JIRAUSER10100}
 * @param email       empty when unknown (an imported person), never null
 */
public record JiraUser(long id, String key, String username, String displayName, String email, Locale locale, ZoneId zone,
        boolean active) {
}
