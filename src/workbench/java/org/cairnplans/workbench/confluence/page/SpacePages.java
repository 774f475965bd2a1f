package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.Space;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.store.StoreException;

/** Creates spaces, for administrators. */
final class SpacePages implements Page {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");

    private final WikiStore store;

    SpacePages(WikiStore store) {
        this.store = store;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        if (!store.users().isAdmin(call.user().orElseThrow())) {
            call.error(403, "Only administrators create spaces.");
            return;
        }
        Space space = new Space(text(call, "key"), text(call, "name"), text(call, "description"));
        if (!call.request().getMethod().equals("POST")) {
            show(call, 200, space, "");
            return;
        }
        call.requireXsrf();
        if (!KEY.matcher(space.key()).matches()) {
            show(call, 400, space, "The key consists of letters and digits.");
        } else if (space.name().isEmpty() || space.name().length() > 255 || space.description().length() > 2000) {
            show(call, 400, space, "The name needs 1 to 255 characters, the description at most 2,000.");
        } else {
            create(call, space);
        }
    }

    private void create(PageCall call, Space space) throws IOException {
        try {
            store.spaces().create(space);
            call.redirect("/display/" + space.key());
        } catch (StoreException refused) {
            if (!refused.isConstraint()) {
                throw refused;
            }
            show(call, 400, space, "There is a space with the key " + space.key() + " already.");
        }
    }

    private static String text(PageCall call, String name) {
        return Objects.requireNonNullElse(call.parameter(name), "").strip();
    }

    private static void show(PageCall call, int status, Space space, String error) throws IOException {
        call.response().setStatus(status);
        call.render("confluence/create-space.vm", Map.of("title", "Create space", "space", space, "error", error));
    }
}
