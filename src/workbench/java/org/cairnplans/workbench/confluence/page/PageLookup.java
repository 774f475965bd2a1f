package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.web.PageCall;

/** Finds the page that a request names, for its reader. A restricted page is answered like one that does not exist. */
final class PageLookup {

    private static final String NOT_FOUND = "The page does not exist, or you do not have permission to view it.";

    private final WikiStore store;

    PageLookup(WikiStore store) {
        this.store = store;
    }

    /** The page of parameter {@code pageId}; when there is none for the reader, the request is answered with 404. */
    Optional<WikiPage> byParameter(PageCall call) throws IOException {
        return visible(call, number(call.parameter("pageId")).flatMap(store.pages()::byId));
    }

    /** The page if the reader sees it; else the request is answered with 404. */
    Optional<WikiPage> visible(PageCall call, Optional<WikiPage> page) throws IOException {
        Optional<WikiPage> visible = page.filter(found -> store.access().canView(call.user().orElseThrow(), found.id()));
        if (visible.isEmpty()) {
            call.error(404, NOT_FOUND);
        }
        return visible;
    }

    static Optional<Long> number(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
