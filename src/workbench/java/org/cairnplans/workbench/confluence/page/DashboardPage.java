package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** The front page: spaces and what changed lately. */
final class DashboardPage implements Page {

    private static final int RECENT = 20;

    private final WikiStore store;

    DashboardPage(WikiStore store) {
        this.store = store;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        HostUser reader = call.user().orElseThrow();
        List<WikiPage> recent = store.pages().recent(RECENT).stream().filter(page -> store.access().canView(reader, page.id()))
                .toList();
        call.render("confluence/dashboard.vm", Map.of(
                "title", "Dashboard", "spaces", store.spaces().all(), "recent", recent,
                "names", new Names(store.users()), "mayCreateSpaces", store.users().isAdmin(reader)));
    }
}
