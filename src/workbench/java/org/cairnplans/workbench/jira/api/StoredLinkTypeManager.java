package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.store.LinkStore;

/** Issue link types; the one Jira keeps for sub-tasks is found by id only. */
record StoredLinkTypeManager(LinkStore links) implements IssueLinkTypeManager {

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        links.addType(name, outward, inward, style);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return List.copyOf(links.types().stream().map(StoredLinkType::new).toList());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return List.copyOf(links.types().stream().filter(type -> type.name().equalsIgnoreCase(name)).map(StoredLinkType::new)
                .toList());
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return id == null ? null : links.type(id).map(StoredLinkType::new).orElse(null);
    }
}
