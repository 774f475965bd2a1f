package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.cairnplans.workbench.jira.domain.LinkType;

/** Jira's view of an issue link type. */
record StoredLinkType(LinkType type) implements IssueLinkType {

    @Override
    public Long getId() {
        return type.id();
    }

    @Override
    public String getName() {
        return type.name();
    }

    @Override
    public String getOutward() {
        return type.outward();
    }

    @Override
    public String getInward() {
        return type.inward();
    }

    @Override
    public String getStyle() {
        return type.style();
    }

    @Override
    public boolean isSubTaskLinkType() {
        return type.forSubTasks();
    }

    @Override
    public boolean isSystemLinkType() {
        return type.forSubTasks();
    }
}
