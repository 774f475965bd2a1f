package org.cairnplans.workbench.confluence.page;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;

/** A person's own settings: language and time zone. */
final class ProfilePage implements Page {

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.US, Locale.GERMANY);

    private final WikiStore store;

    ProfilePage(WikiStore store) {
        this.store = store;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        HostUser user = call.user().orElseThrow();
        if (call.request().getMethod().equals("POST")) {
            call.requireXsrf();
            Optional<Locale> language = LANGUAGES.stream().filter(known -> known.toLanguageTag()
                    .equals(call.parameter("language"))).findFirst();
            String zone = Objects.requireNonNullElse(call.parameter("zone"), "");
            if (language.isEmpty() || !ZoneId.getAvailableZoneIds().contains(zone)) {
                call.error(400, "Choose a language and a time zone from the lists.");
                return;
            }
            store.users().update(new HostUser(user.key(), user.username(), user.displayName(), user.email(), language.get(),
                    ZoneId.of(zone), user.active()));
            call.redirect("/users/viewmyprofile.action");
            return;
        }
        call.render("confluence/profile.vm", Map.of("title", user.displayName(), "person", user, "languages", LANGUAGES,
                "zones", new TreeSet<>(ZoneId.getAvailableZoneIds())));
    }
}
