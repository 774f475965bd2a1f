package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.Space;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** {@code /display/KEY} shows a space, {@code /display/KEY/Title+of+page} a page. */
final class DisplayPage implements Page {

    private static final String PREFIX = "/display/";

    private final WikiStore store;
    private final PageLookup lookup;
    private final ViewPage view;

    DisplayPage(WikiStore store, PageLookup lookup, ViewPage view) {
        this.store = store;
        this.lookup = lookup;
        this.view = view;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        String[] parts = call.path().substring(Math.min(PREFIX.length(), call.path().length())).split("/", 2);
        Optional<Space> space = store.spaces().byKey(parts[0]);
        if (space.isEmpty()) {
            call.error(404, "There is no space with the key " + parts[0] + ".");
        } else if (parts.length == 1 || parts[1].isEmpty()) {
            show(call, space.get());
        } else {
            String title = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            Optional<WikiPage> page = lookup.visible(call, store.pages().byTitle(space.get().key(), title));
            if (page.isPresent()) {
                view.show(call, page.get());
            }
        }
    }

    private void show(PageCall call, Space space) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("title", space.name());
        model.put("space", space);
        model.put("tree", PageTree.lines(store.access().visible(call.user().orElseThrow(), store.pages().inSpace(space.key()))));
        call.render("confluence/space.vm", model);
    }
}
