package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.PageRef;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** Finds pages by a piece of text, among those the reader sees. */
final class SearchPage implements Page {

    private static final int LIMIT = 100;

    private final WikiStore store;

    SearchPage(WikiStore store) {
        this.store = store;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        HostUser reader = call.user().orElseThrow();
        String query = Objects.requireNonNullElse(call.parameter("queryString"), "").strip();
        List<PageRef> results = query.isEmpty() ? List.of() : store.pages().search(query, LIMIT).stream()
                .filter(page -> store.access().canView(reader, page.id())).toList();
        call.render("confluence/search.vm", Map.of("query", query, "results", results));
    }
}
