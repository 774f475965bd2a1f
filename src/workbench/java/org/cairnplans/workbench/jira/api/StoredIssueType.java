package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;

/** Jira's view of an issue type. */
record StoredIssueType(IssueTypeRecord type) implements IssueType {

    @Override
    public String getId() {
        return Long.toString(type.id());
    }

    @Override
    public String getName() {
        return type.name();
    }

    @Override
    public String getDescription() {
        return type.description();
    }

    @Override
    public boolean isSubTask() {
        return type.subTask();
    }

    @Override
    public Avatar getAvatar() {
        return type.avatarId() == null ? null : new StoredAvatar(type.avatarId());
    }

    /** Below the context path, as Jira answers it for types that have an avatar. */
    @Override
    public String getIconUrl() {
        return "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId() + "&avatarType=issuetype";
    }
}
