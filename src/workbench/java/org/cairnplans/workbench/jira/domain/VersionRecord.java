package org.cairnplans.workbench.jira.domain;

import java.time.LocalDate;

/**
 * A version of a project.
 *
 * @param releaseDate null when none is set
 */
public record VersionRecord(long id, long projectId, String name, String description, boolean released, boolean archived,
        LocalDate releaseDate) {
}
