package org.cairnplans.workbench.jira.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A changed copy of an {@link IssueRecord} in the making. What is not set stays as it was. Not safe for several threads. */
public final class IssueEditor {

    private final IssueRecord origin;
    private String key;
    private long project;
    private long type;
    private long status;
    private Long priority;
    private Long resolution;
    private Long parent;
    private String summary;
    private String description;
    private String environment;
    private String reporter;
    private String assignee;
    private Instant updated;
    private Instant resolved;
    private LocalDate due;
    private Long security;

    IssueEditor(IssueRecord origin) {
        this.origin = origin;
        key = origin.key();
        project = origin.project();
        type = origin.type();
        status = origin.status();
        priority = origin.priority();
        resolution = origin.resolution();
        parent = origin.parent();
        summary = origin.summary();
        description = origin.description();
        environment = origin.environment();
        reporter = origin.reporter();
        assignee = origin.assignee();
        updated = origin.updated();
        resolved = origin.resolved();
        due = origin.due();
        security = origin.security();
    }

    /** Another project and the key the issue has there. */
    public IssueEditor project(long newProject, String newKey) {
        project = newProject;
        key = newKey;
        return this;
    }

    public IssueEditor type(long value) {
        type = value;
        return this;
    }

    public IssueEditor status(long value) {
        status = value;
        return this;
    }

    public IssueEditor priority(Long value) {
        priority = value;
        return this;
    }

    /** The resolution and when it was given; both null reopen the issue. */
    public IssueEditor resolution(Long value, Instant when) {
        resolution = value;
        resolved = when;
        return this;
    }

    public IssueEditor parent(Long value) {
        parent = value;
        return this;
    }

    public IssueEditor summary(String value) {
        summary = value;
        return this;
    }

    public IssueEditor description(String value) {
        description = value;
        return this;
    }

    public IssueEditor environment(String value) {
        environment = value;
        return this;
    }

    public IssueEditor reporter(String userKey) {
        reporter = userKey;
        return this;
    }

    public IssueEditor assignee(String userKey) {
        assignee = userKey;
        return this;
    }

    public IssueEditor updated(Instant when) {
        updated = when;
        return this;
    }

    public IssueEditor due(LocalDate value) {
        due = value;
        return this;
    }

    public IssueEditor security(Long level) {
        security = level;
        return this;
    }

    public IssueRecord done() {
        return new IssueRecord(origin.id(), key, project, type, status, priority, resolution, parent, summary, description,
                environment, reporter, assignee, origin.creator(), origin.created(), updated, resolved, due, security);
    }
}
