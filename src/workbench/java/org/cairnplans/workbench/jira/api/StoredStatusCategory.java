package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** Jira's view of a status category. */
record StoredStatusCategory(org.cairnplans.workbench.jira.domain.StatusCategory category) implements StatusCategory {

    @Override
    public Long getId() {
        return category.id();
    }

    @Override
    public String getKey() {
        return category.key();
    }

    @Override
    public String getName() {
        return category.label();
    }

    @Override
    public String getColorName() {
        return category.colour();
    }
}
