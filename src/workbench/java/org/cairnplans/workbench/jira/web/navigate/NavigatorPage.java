package org.cairnplans.workbench.jira.web.navigate;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.read.Lookups;
import org.cairnplans.workbench.jira.search.IssueSearch;
import org.cairnplans.workbench.jira.search.JqlRefused;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormInput;
import org.cairnplans.workbench.jira.web.form.Pager;

/** The issue navigator: {@code /issues/?jql=}, a table, fifty at a time. */
public final class NavigatorPage implements Page {

    public static final String PATH = "/issues/";
    private static final int PAGE_SIZE = 50;

    private final JiraStores stores;
    private final IssueSearch search;

    public NavigatorPage(JiraStores stores, IssueSearch search) {
        this.stores = stores;
        this.search = search;
    }

    /** An issue in the table. @param assignee null for nobody; so are reporter, priority, resolution */
    public record Row(IssueRecord issue, IssueTypeRecord type, StatusRecord status, JiraUser assignee, JiraUser reporter,
            PriorityRecord priority, ResolutionRecord resolution) {}

    @Override
    public void handle(PageCall call) throws IOException {
        FormInput input = new FormInput(call);
        String jql = input.text("jql");
        int start = input.text("startIndex").matches("\\d{1,8}") ? Integer.parseInt(input.text("startIndex"))
                : input.text("start").matches("\\d{1,8}") ? Integer.parseInt(input.text("start")) : 0;
        Map<String, Object> model = new HashMap<>();
        model.put("jql", jql);
        model.put("problems", List.of());
        model.put("rows", List.of());
        model.put("pager", Pager.of(0, PAGE_SIZE, 0, ""));
        try {
            IssueSearch.Found found = search.find(jql, start, PAGE_SIZE);
            model.put("rows", rows(found.ids()));
            model.put("pager", Pager.of(start, PAGE_SIZE, found.total(),
                    PATH + "?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8)));
        } catch (JqlRefused e) {
            call.response().setStatus(400);
            model.put("problems", e.messages());
        }
        call.render("jira/navigator.vm", model);
    }

    private List<Row> rows(List<Long> ids) {
        Map<Long, IssueContent> contents = stores.contents().of(stores.issues().byIds(ids)).stream()
                .collect(Collectors.toMap(content -> content.issue().id(), Function.identity()));
        Lookups lookups = new Lookups(stores);
        lookups.prefetch(contents.values());
        return ids.stream().map(contents::get).filter(Objects::nonNull).map(IssueContent::issue)
                .map(issue -> new Row(issue, lookups.type(issue.type()), lookups.status(issue.status()),
                        lookups.person(issue.assignee()), lookups.person(issue.reporter()), lookups.priority(issue.priority()),
                        lookups.resolution(issue.resolution()))).toList();
    }
}
