package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.cairnplans.workbench.jira.domain.LinkRecord;

/** Jira's view of an issue link. Two are the same when their ids are. */
final class StoredLink implements IssueLink {

    private final LinkRecord link;
    private final IssueLinkType type;
    private final Issues issues;

    StoredLink(LinkRecord link, IssueLinkType type, Issues issues) {
        this.link = link;
        this.type = type;
        this.issues = issues;
    }

    LinkRecord link() {
        return link;
    }

    @Override
    public Long getId() {
        return link.id();
    }

    @Override
    public Long getLinkTypeId() {
        return link.typeId();
    }

    @Override
    public Long getSourceId() {
        return link.source();
    }

    @Override
    public Long getDestinationId() {
        return link.target();
    }

    @Override
    public Long getSequence() {
        return link.sequence();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }

    @Override
    public Issue getSourceObject() {
        return issues.byId(link.source());
    }

    @Override
    public Issue getDestinationObject() {
        return issues.byId(link.target());
    }

    @Override
    public boolean isSystemLink() {
        return type.isSystemLinkType();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredLink that && that.link.id() == link.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(link.id());
    }
}
