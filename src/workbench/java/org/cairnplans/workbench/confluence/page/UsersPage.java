package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.WikiUsers;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.store.StoreException;

/** Administration of people and groups, in a secure administrator session. */
final class UsersPage implements Page {

    private static final int SHOWN = 200;

    /** One line of the table. */
    public record Line(HostUser user, Set<String> groups) {
    }

    private final WikiStore store;

    UsersPage(WikiStore store) {
        this.store = store;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        if (!store.users().isAdmin(call.user().orElseThrow())) {
            call.error(403, "Only administrators manage users.");
            return;
        }
        call.requireWebSudo();
        if (!call.request().getMethod().equals("POST")) {
            show(call, 200, "");
            return;
        }
        call.requireXsrf();
        String error = text(call, "username").isEmpty() ? "The user name is missing." : change(call);
        if (error.isEmpty()) {
            call.redirect("/admin/users/browseusers.action");
        } else {
            show(call, 400, error);
        }
    }

    /** @return what was refused; empty when all went well */
    private String change(PageCall call) {
        String username = text(call, "username");
        Optional<HostUser> user = store.users().byName(username);
        switch (text(call, "action")) {
            case "create" -> {
                return create(call, username);
            }
            case "group" -> {
                if (user.isEmpty() || text(call, "group").isEmpty()) {
                    return "There is no user " + username + ", or the group is missing.";
                }
                store.users().setMember(user.get(), text(call, "group"), call.parameter("leave") == null);
                return "";
            }
            case "active" -> {
                if (user.isEmpty() || user.get().key().equals(call.user().orElseThrow().key())) {
                    return "You can't deactivate " + username + ".";
                }
                HostUser now = user.get();
                store.users().update(new HostUser(now.key(), now.username(), now.displayName(), now.email(), now.locale(),
                        now.zone(),
                        !now.active()));
                return "";
            }
            default -> {
                return "Unknown action.";
            }
        }
    }

    private String create(PageCall call, String username) {
        String displayName = text(call, "displayName");
        String password = Objects.requireNonNullElse(call.parameter("password"), "");
        if (displayName.isEmpty() || password.isEmpty() || username.length() > 255 || displayName.length() > 255) {
            return "User name, full name and password are needed, of at most 255 characters.";
        }
        try {
            store.users().create(username, displayName, text(call, "email"), password);
            return "";
        } catch (StoreException refused) {
            if (!refused.isConstraint()) {
                throw refused;
            }
            return "The user name " + username + " is taken.";
        }
    }

    private static String text(PageCall call, String name) {
        return Objects.requireNonNullElse(call.parameter(name), "").strip();
    }

    private void show(PageCall call, int status, String error) throws IOException {
        String query = text(call, "query");
        List<Line> lines = store.users().find(query, SHOWN).stream().map(user -> new Line(user, store.users().groups(user)))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("title", "Users");
        model.put("lines", lines);
        model.put("query", query);
        model.put("administrators", WikiUsers.ADMINISTRATORS);
        model.put("error", error);
        call.response().setStatus(status);
        call.render("confluence/users.vm", model);
    }
}
