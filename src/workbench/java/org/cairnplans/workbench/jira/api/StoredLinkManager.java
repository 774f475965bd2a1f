package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.issue.LinkWork;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Issue links. Asks for no permission, as in Jira: that is the caller's duty. */
record StoredLinkManager(JiraStores stores, LinkWork work, Issues issues) implements IssueLinkManager {

    @Override
    public void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence,
            ApplicationUser user) throws CreateException {
        if (sourceIssueId == null || destinationIssueId == null || issueLinkTypeId == null) {
            throw new IllegalArgumentException("Source, destination and link type are required.");
        }
        try {
            work.create(StoredUser.key(user), sourceIssueId, destinationIssueId, issueLinkTypeId, sequence);
        } catch (IllegalArgumentException e) {
            throw new CreateException(e.getMessage());
        }
    }

    @Override
    public void removeIssueLink(IssueLink issueLink, ApplicationUser user) {
        stores.links().byId(issueLink.getId()).ifPresent(link -> work.remove(StoredUser.key(user), link));
    }

    @Override
    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        Optional<LinkRecord> link = stores.links().find(issueLinkTypeId, sourceId, destinationId);
        return link.map(found -> view(List.of(found)).get(0)).orElse(null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return view(stores.links().outward(sourceIssueId));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return view(stores.links().inward(destinationIssueId));
    }

    @Override
    public LinkCollection getLinkCollection(Issue issue, ApplicationUser user) {
        return StoredLinkCollection.of(stores, issues, issue.getId(), StoredPermissionManager.viewer(user));
    }

    @Override
    public boolean isLinkingEnabled() {
        return stores.settings().on(Switch.ISSUE_LINKS);
    }

    private List<IssueLink> view(List<LinkRecord> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        Map<Long, IssueLinkType> types = stores.links().allTypes().stream()
                .collect(Collectors.toMap(LinkType::id, StoredLinkType::new));
        return List.copyOf(links.stream().map(link -> new StoredLink(link, types.get(link.typeId()), issues)).toList());
    }
}
