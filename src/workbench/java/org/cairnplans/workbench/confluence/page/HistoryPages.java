package org.cairnplans.workbench.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;

/** A page's versions, and what differs between two of them. */
final class HistoryPages {

    private final WikiStore store;
    private final PageLookup lookup;
    private final PageRenderer renderer;

    HistoryPages(WikiStore store, PageLookup lookup, PageRenderer renderer) {
        this.store = store;
        this.lookup = lookup;
        this.renderer = renderer;
    }

    void versions(PageCall call) throws IOException {
        Optional<WikiPage> page = lookup.byParameter(call);
        if (page.isPresent()) {
            call.render("confluence/versions.vm", Map.of("title", "History of " + page.get().title(), "page", page.get(),
                    "versions", store.pages().versions(page.get().id()), "names", new Names(store.users())));
        }
    }

    /** Two values of {@code selectedPageVersions}, in any order. */
    void compare(PageCall call) throws IOException {
        Optional<WikiPage> page = lookup.byParameter(call);
        if (page.isEmpty()) {
            return;
        }
        String[] selected = Objects.requireNonNullElse(call.request().getParameterValues("selectedPageVersions"), new String[0]);
        List<WikiPage> versions = Arrays.stream(selected).map(PageLookup::number).flatMap(Optional::stream).sorted()
                .map(version -> store.pages().version(page.get().id(), version.intValue())).flatMap(Optional::stream).toList();
        if (versions.size() != 2) {
            call.error(400, "Choose two versions of the page to compare.");
            return;
        }
        compare(call, page.get(), versions.get(0), versions.get(1));
    }

    private void compare(PageCall call, WikiPage page, WikiPage before, WikiPage after) throws IOException {
        HostUser reader = call.user().orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("title", "Comparing versions of " + page.title());
        model.put("page", page);
        model.put("before", before);
        model.put("after", after);
        model.put("lines", LineDiff.between(before.body(), after.body()));
        model.put("afterHtml", renderer.page(after, reader, ConversionContextOutputType.DIFF));
        call.render("confluence/compare.vm", model);
    }
}
