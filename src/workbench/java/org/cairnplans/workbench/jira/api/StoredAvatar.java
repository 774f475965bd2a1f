package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.avatar.Avatar;

/** Jira's view of a picture. */
record StoredAvatar(Long id) implements Avatar {

    @Override
    public Long getId() {
        return id;
    }
}
