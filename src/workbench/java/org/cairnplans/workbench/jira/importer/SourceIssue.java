package org.cairnplans.workbench.jira.importer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cairnplans.workbench.jira.domain.StatusCategory;

/**
 * An issue as the file has it, complete and with texts within Jira's limits. What has an id in the source is named here, since
 * the ids are another Jira's.
 *
 * @param priority name; null when there is none, like resolution, resolved, due, parent, reporter, assignee, creator
 * @param parent   key of the parent of a sub-task
 */
record SourceIssue(String key, SourceProject project, SourceType type, SourceStatus status, String priority, String resolution,
        String summary, String description, String environment, SourcePerson reporter, SourcePerson assignee,
        SourcePerson creator,
        Instant created, Instant updated, Instant resolved, LocalDate due, String parent, List<String> labels,
        List<SourcePart> components, List<SourceVersion> fixVersions, List<SourceVersion> affectedVersions,
        List<SourceComment> comments, List<SourceLink> links) {

    /** The project an issue belongs to. */
    record SourceProject(String key, String name) {
    }

    record SourceType(String name, String description, boolean subTask) {
    }

    record SourceStatus(String name, String description, StatusCategory category) {
    }

    /** @param zone UTC when the file does not say */
    record SourcePerson(String username, String displayName, boolean active, ZoneId zone) {
    }

    record SourcePart(String name, String description) {
    }

    record SourceVersion(String name, String description, boolean released, boolean archived, LocalDate releaseDate) {
    }

    /** @param author null for an anonymous one */
    record SourceComment(SourcePerson author, String body, Instant created, Instant updated) {
    }

    /** @param other key of the issue at the other end; it is the target when {@code outward}, else the source */
    record SourceLink(String type, String outwardName, String inwardName, String other, boolean outward) {
    }
}
