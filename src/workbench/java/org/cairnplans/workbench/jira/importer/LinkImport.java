package org.cairnplans.workbench.jira.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceLink;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Imports links whose two ends are here. The file has each such link twice, once from either end. */
final class LinkImport {

    private final JiraStores stores;
    private final Catalogue catalogue;
    private final Map<String, Long> ids;
    private int made;
    private int foreign;

    /** @param ids issue ids by key, of this import and of those before */
    LinkImport(JiraStores stores, Catalogue catalogue, Map<String, Long> ids) {
        this.stores = stores;
        this.catalogue = catalogue;
        this.ids = ids;
    }

    void add(List<SourceIssue> issues) {
        Set<Ends> seen = stores.links().all().stream().map(link -> new Ends(link.typeId(), link.source(), link.target()))
                .collect(Collectors.toSet());
        List<LinkRecord> fresh = new ArrayList<>();
        for (SourceIssue issue : issues) {
            for (SourceLink link : issue.links()) {
                Long other = ids.get(link.other());
                if (other == null) {
                    foreign++;
                    continue;
                }
                long own = ids.get(issue.key());
                Ends ends = new Ends(catalogue.linkType(link), link.outward() ? own : other, link.outward() ? other : own);
                if (seen.add(ends)) {
                    fresh.add(new LinkRecord(0, ends.type(), ends.source(), ends.target(), fresh.size()));
                }
            }
        }
        stores.links().addAll(fresh);
        made = fresh.size();
    }

    private record Ends(long type, long source, long target) {
    }

    int made() {
        return made;
    }

    int foreign() {
        return foreign;
    }
}
