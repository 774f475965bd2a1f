package org.cairnplans.workbench.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.store.PageRef;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** Shows a page, by {@code /pages/viewpage.action?pageId=} or by its title; an older version with {@code &version=}. */
final class ViewPage implements Page {

    private final WikiStore store;
    private final PageLookup lookup;
    private final PageRenderer renderer;

    ViewPage(WikiStore store, PageLookup lookup, PageRenderer renderer) {
        this.store = store;
        this.lookup = lookup;
        this.renderer = renderer;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        Optional<WikiPage> page = lookup.byParameter(call);
        if (page.isEmpty()) {
            return;
        }
        Optional<Long> version = PageLookup.number(call.parameter("version"));
        Optional<WikiPage> shown = version.isEmpty() ? page : store.pages().version(page.get().id(), version.get().intValue());
        if (shown.isEmpty()) {
            call.error(404, "The page has no version " + version.get() + ".");
        } else {
            show(call, shown.get());
        }
    }

    void show(PageCall call, WikiPage page) throws IOException {
        HostUser reader = call.user().orElseThrow();
        List<PageRef> inSpace = store.access().visible(reader, store.pages().inSpace(page.spaceKey()));
        Map<String, Object> model = new HashMap<>();
        model.put("title", page.title());
        model.put("page", page);
        model.put("space", store.spaces().byKey(page.spaceKey()).orElseThrow());
        model.put("ancestors", store.pages().ancestors(page.id()));
        model.put("tree", PageTree.lines(inSpace));
        model.put("children", inSpace.stream().filter(child -> child.parentId() != null && child.parentId() == page.id())
                .toList());
        model.put("current", store.pages().byId(page.id()).orElseThrow().version());
        model.put("restricted", !store.access().of(page.id()).isEmpty());
        model.put("names", new Names(store.users()));
        model.put("contentHtml", renderer.page(page, reader, ConversionContextOutputType.DISPLAY));
        call.render("confluence/page.vm", model);
    }
}
