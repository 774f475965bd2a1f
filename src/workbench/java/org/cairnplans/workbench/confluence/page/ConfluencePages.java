package org.cairnplans.workbench.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.export.ExportPages;
import org.cairnplans.workbench.confluence.format.MacroReader;
import org.cairnplans.workbench.confluence.macro.MacroCatalogue;
import org.cairnplans.workbench.confluence.macro.MacroDirectory;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** The addresses of this Confluence. They are those of the product where it has such a page. */
public final class ConfluencePages {

    /** Something done with a page that the reader sees. */
    private interface WithPage {
        void handle(PageCall call, WikiPage page) throws IOException;
    }

    private final WikiStore store;
    private final PageLookup lookup;
    private final PageRenderer renderer;
    private final EditorData editorData;

    public ConfluencePages(WikiStore store, PageRenderer renderer, MacroCatalogue catalogue, MacroDirectory macros,
            MacroReader reader) {
        this.store = store;
        this.lookup = new PageLookup(store);
        this.renderer = renderer;
        this.editorData = new EditorData(store, renderer, catalogue, macros, reader);
    }

    public void register(HostPages pages) {
        ViewPage view = new ViewPage(store, lookup, renderer);
        pages.register("/dashboard.action", new DashboardPage(store));
        pages.register("/spacedirectory/view.action", new DashboardPage(store));
        pages.register("/dosearchsite.action", new SearchPage(store));
        pages.register("/display/*", new DisplayPage(store, lookup, view));
        pages.register("/pages/viewpage.action", view);
        pages.register("/spaces/createspace.action", new SpacePages(store));
        pages.register("/pages/restrictions.action", new RestrictionsPage(store, lookup));
        registerEditor(pages);
        registerHistory(pages);
        registerExports(pages);
        pages.register("/admin/users/browseusers.action", new UsersPage(store));
        pages.register("/users/viewmyprofile.action", new ProfilePage(store));
    }

    private void registerEditor(HostPages pages) {
        EditPages edit = new EditPages(store, lookup, renderer);
        pages.register("/pages/createpage.action", edit::create);
        pages.register("/pages/editpage.action", edit::edit);
        pages.register("/pages/doeditpage.action", edit::save);
        pages.register("/pages/editor/macros.action", editorData::macros);
        pages.register("/pages/editor/people.action", editorData::people);
        pages.register("/pages/editor/preview.action", editorData::preview);
    }

    private void registerHistory(HostPages pages) {
        HistoryPages history = new HistoryPages(store, lookup, renderer);
        pages.register("/pages/viewpreviousversions.action", history::versions);
        pages.register("/pages/diffpagesbyversion.action", history::compare);
    }

    private void registerExports(HostPages pages) {
        ExportPages export = new ExportPages(renderer);
        pages.register("/spaces/flyingpdf/pdfpageexport.action", withPage(export::pdf));
        pages.register("/exportword", withPage(export::word));
        pages.register("/pages/exporthtml.action", withPage(export::html));
        pages.register("/pages/renderedas.action", withPage((call, page) -> {
            Optional<ConversionContextOutputType> type = Arrays.stream(ConversionContextOutputType.values())
                    .filter(known -> known.value().equals(call.parameter("type"))).findFirst();
            if (type.isEmpty()) {
                call.error(400, "There is no such output type.");
            } else {
                export.preview(call, page, type.get());
            }
        }));
    }

    private Page withPage(WithPage action) {
        return call -> {
            Optional<WikiPage> page = lookup.byParameter(call);
            if (page.isPresent()) {
                action.handle(call, page.get());
            }
        };
    }
}
