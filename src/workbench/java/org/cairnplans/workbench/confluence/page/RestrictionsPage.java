package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.Restrictions;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** Who alone may view a page. Nobody can lock themselves out. */
final class RestrictionsPage implements Page {

    private final WikiStore store;
    private final PageLookup lookup;

    RestrictionsPage(WikiStore store, PageLookup lookup) {
        this.store = store;
        this.lookup = lookup;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        Optional<WikiPage> page = lookup.byParameter(call);
        if (page.isEmpty()) {
            return;
        }
        if (call.request().getMethod().equals("POST")) {
            call.requireXsrf();
            save(call, page.get());
        } else {
            Restrictions now = store.access().of(page.get().id());
            String names = String.join(", ", now.userKeys().stream().flatMap(key -> store.users().byKey(key).stream())
                    .map(HostUser::username).sorted().toList());
            show(call, 200, page.get(), names, String.join(", ", new TreeSet<>(now.groups())), "");
        }
    }

    private void save(PageCall call, WikiPage page) throws IOException {
        String users = Objects.requireNonNullElse(call.parameter("users"), "");
        String groups = Objects.requireNonNullElse(call.parameter("groups"), "");
        Set<String> keys = new TreeSet<>();
        for (String name : parts(users)) {
            Optional<HostUser> user = store.users().byName(name);
            if (user.isEmpty()) {
                show(call, 400, page, users, groups, "There is no user " + name + ".");
                return;
            }
            keys.add(user.get().key());
        }
        for (String group : parts(groups)) {
            if (!store.users().allGroups().contains(group)) {
                show(call, 400, page, users, groups, "There is no group " + group + ".");
                return;
            }
        }
        if (!keys.isEmpty() || !parts(groups).isEmpty()) {
            keys.add(call.user().orElseThrow().key());
        }
        store.access().set(page.id(), new Restrictions(keys, Set.copyOf(parts(groups))));
        call.redirect("/pages/viewpage.action?pageId=" + page.id());
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(part -> !part.isBlank()).distinct().toList();
    }

    private void show(PageCall call, int status, WikiPage page, String users, String groups, String error) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("title", "Restrictions of " + page.title());
        model.put("page", page);
        model.put("users", users);
        model.put("groups", groups);
        model.put("allGroups", store.users().allGroups());
        model.put("inherited", store.pages().ancestors(page.id()).stream()
                .filter(ancestor -> !store.access().of(ancestor.id()).isEmpty()).toList());
        model.put("error", error);
        call.response().setStatus(status);
        call.render("confluence/restrictions.vm", model);
    }
}
