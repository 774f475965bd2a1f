package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.format.StorageFormatException;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.store.StalePageException;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.store.StoreException;

/** Creating and editing pages in storage format. What is malformed is refused with its line, and the text stays in the editor. */
final class EditPages {

    private static final int MAX_TITLE = 255;

    private final WikiStore store;
    private final PageLookup lookup;
    private final PageRenderer renderer;

    EditPages(WikiStore store, PageLookup lookup, PageRenderer renderer) {
        this.store = store;
        this.lookup = lookup;
        this.renderer = renderer;
    }

    /** The editor with nothing in it. */
    void create(PageCall call) throws IOException {
        String space = Objects.requireNonNullElse(call.parameter("spaceKey"), "");
        if (!space.isEmpty() && store.spaces().byKey(space).isEmpty()) {
            call.error(404, "There is no space with the key " + space + ".");
            return;
        }
        Long parent = PageLookup.number(call.parameter("fromPageId")).orElse(null);
        show(call, 200, new EditForm(null, space, parent, "", "<p></p>", 0, "", ""));
    }

    /** The editor with a page's newest version. */
    void edit(PageCall call) throws IOException {
        Optional<WikiPage> page = lookup.byParameter(call);
        if (page.isPresent()) {
            WikiPage now = page.get();
            show(call, 200, new EditForm(now.id(), now.spaceKey(), now.parentId(), now.title(), now.body(), now.version(), "",
                    ""));
        }
    }

    /** Saves what the editor sent. */
    void save(PageCall call) throws IOException {
        call.requireXsrf();
        EditForm form = read(call);
        if (form.pageId() != null && lookup.byParameter(call).isEmpty()) {
            return;
        }
        EditForm checked = check(call, form);
        if (!checked.error().isEmpty()) {
            show(call, 400, checked);
            return;
        }
        try {
            WikiPage saved = write(form, call.user().orElseThrow(), Objects.requireNonNullElse(call.parameter("remark"), ""));
            call.redirect("/pages/viewpage.action?pageId=" + saved.id());
        } catch (StalePageException stale) {
            show(call, 409, form.refused("body", "Somebody else saved version " + stale.current()
                    + " while you were editing version " + form.baseVersion() + ". Copy your text, then edit the page again."));
        } catch (StoreException refused) {
            if (!refused.isConstraint()) {
                throw refused;
            }
            show(call, 400, form.refused("title", "The space has a page of this title already."));
        }
    }

    private WikiPage write(EditForm form, HostUser author, String remark) {
        return form.pageId() == null
                ? store.pages().create(form.spaceKey(), form.parentId(), form.pageTitle(), form.body(), author.key())
                : store.pages().update(form.pageId(), form.baseVersion(), form.pageTitle(), form.body(), author.key(), remark);
    }

    private static EditForm read(PageCall call) {
        return new EditForm(PageLookup.number(call.parameter("pageId")).orElse(null),
                Objects.requireNonNullElse(call.parameter("spaceKey"), ""),
                PageLookup.number(call.parameter("parentId")).orElse(null),
                Objects.requireNonNullElse(call.parameter("pageTitle"), "").strip(),
                Objects.requireNonNullElse(call.parameter("body"), "").replace("\r\n", "\n"),
                PageLookup.number(call.parameter("baseVersion")).orElse(0L).intValue(), "", "");
    }

    private EditForm check(PageCall call, EditForm form) {
        if (form.pageTitle().isEmpty() || form.pageTitle().length() > MAX_TITLE) {
            return form.refused("title", "The title needs 1 to " + MAX_TITLE + " characters.");
        }
        if (store.spaces().byKey(form.spaceKey()).isEmpty()) {
            return form.refused("title", "There is no space with the key " + form.spaceKey() + ".");
        }
        if (form.parentId() != null && !parentFits(call, form)) {
            return form.refused("title", "The page above this one does not exist in this space.");
        }
        try {
            renderer.parse(form.body());
            return form;
        } catch (StorageFormatException fault) {
            return form.refused("body", "Line " + fault.line() + ": " + fault.getMessage());
        }
    }

    private boolean parentFits(PageCall call, EditForm form) {
        return store.pages().byId(form.parentId())
                .filter(parent -> parent.spaceKey().equals(form.spaceKey()))
                .filter(parent -> store.access().canView(call.user().orElseThrow(), parent.id())).isPresent();
    }

    private void show(PageCall call, int status, EditForm form) throws IOException {
        call.response().setStatus(status);
        call.render("confluence/edit.vm", Map.of("title", form.pageId() == null ? "Create page" : "Edit " + form.pageTitle(),
                "form", form, "spaces", store.spaces().all()));
    }
}
