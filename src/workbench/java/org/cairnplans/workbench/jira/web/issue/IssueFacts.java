package org.cairnplans.workbench.jira.web.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * The left and right columns of an issue's page: details, people, dates, description, sub-tasks, links. Custom fields are not
 * among them: Jira shows those that are on the issue's view screen, and the workbench puts none there.
 */
final class IssueFacts {

    private final JiraStores stores;
    private final UnaryOperator<String> wiki;

    /** @param wiki renders wiki markup as HTML */
    IssueFacts(JiraStores stores, UnaryOperator<String> wiki) {
        this.stores = stores;
        this.wiki = wiki;
    }

    /** Another issue in a list. @param linkId id of the link to it; 0 for a sub-task */
    public record Row(IssueRecord issue, IssueTypeRecord type, StatusRecord status, JiraUser assignee, long linkId) {}

    /** Links of one kind in one direction, under its description. */
    public record LinkGroup(String label, List<Row> rows) {}

    void fill(Map<String, Object> model, IssueContent content, Viewer viewer, Lookups lookups) {
        IssueRecord issue = content.issue();
        model.put("issue", issue);
        model.put("project", lookups.project(issue.project()));
        model.put("type", lookups.type(issue.type()));
        model.put("status", lookups.status(issue.status()));
        model.put("priority", lookups.priority(issue.priority()));
        model.put("resolution", lookups.resolution(issue.resolution()));
        model.put("level", lookups.level(issue.security()));
        model.put("assignee", lookups.person(issue.assignee()));
        model.put("reporter", lookups.person(issue.reporter()));
        model.put("labels", content.labels());
        model.put("components", content.components().stream().sorted().map(id -> lookups.component(issue.project(), id))
                .filter(Objects::nonNull).map(ComponentRecord::name).toList());
        model.put("fixVersions", content.fixVersions().stream().sorted().map(id -> lookups.version(issue.project(), id).name()).toList());
        model.put("descriptionHtml", issue.description() == null ? "" : wiki.apply(issue.description()));
        model.put("parent", issue.parent() == null ? null
                : stores.access().visible(issue.parent(), viewer).orElse(null));
        model.put("subTasks", subTasks(issue, viewer, lookups));
        model.put("linkGroups", links(issue, viewer, lookups));
    }

    private List<Row> subTasks(IssueRecord issue, Viewer viewer, Lookups lookups) {
        List<IssueRecord> children = stores.issues().subTasks(issue.id());
        Map<Long, IssueRecord> visible = visible(children.stream().map(IssueRecord::id).toList(), viewer);
        return children.stream().filter(child -> visible.containsKey(child.id())).map(child -> row(child, 0, lookups)).toList();
    }

    /** By description, such as "blocks"; only issues the viewer may see; Jira's own links of sub-tasks are not among them. */
    private List<LinkGroup> links(IssueRecord issue, Viewer viewer, Lookups lookups) {
        List<LinkRecord> outward = stores.links().outward(issue.id());
        List<LinkRecord> inward = stores.links().inward(issue.id());
        Map<Long, IssueRecord> visible = visible(Stream.concat(outward.stream().map(LinkRecord::target),
                inward.stream().map(LinkRecord::source)).toList(), viewer);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (LinkRecord link : outward) {
            add(groups, lookups.linkType(link.typeId()), true, visible.get(link.target()), link, lookups);
        }
        for (LinkRecord link : inward) {
            add(groups, lookups.linkType(link.typeId()), false, visible.get(link.source()), link, lookups);
        }
        return groups.entrySet().stream().map(group -> new LinkGroup(group.getKey(), group.getValue())).toList();
    }

    /** @param type null for the type that joins sub-tasks to parents, which is not among the link types people use */
    private void add(Map<String, List<Row>> groups, LinkType type, boolean outward, IssueRecord other, LinkRecord link,
            Lookups lookups) {
        if (other != null && type != null && type.style() == null) {
            groups.computeIfAbsent(outward ? type.outward() : type.inward(), label -> new ArrayList<>())
                    .add(row(other, link.id(), lookups));
        }
    }

    private Map<Long, IssueRecord> visible(List<Long> ids, Viewer viewer) {
        Map<Long, IssueRecord> visible = new LinkedHashMap<>();
        stores.access().visible(ids, viewer).forEach(issue -> visible.put(issue.id(), issue));
        return visible;
    }

    private static Row row(IssueRecord issue, long linkId, Lookups lookups) {
        return new Row(issue, lookups.type(issue.type()), lookups.status(issue.status()), lookups.person(issue.assignee()), linkId);
    }
}
