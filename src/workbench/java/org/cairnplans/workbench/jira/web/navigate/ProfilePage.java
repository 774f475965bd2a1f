package org.cairnplans.workbench.jira.web.navigate;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** A person's profile; on one's own, language and time zone can be chosen. */
public final class ProfilePage implements Page {

    public static final String PATH = "/secure/ViewProfile.jspa";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final JiraStores stores;

    public ProfilePage(JiraStores stores) {
        this.stores = stores;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        FormInput input = new FormInput(call);
        Optional<JiraUser> me = call.user().map(HostUser::key).flatMap(stores.people()::byKey);
        Optional<JiraUser> shown = input.text("name").isEmpty() ? me : stores.people().byName(input.text("name"));
        if (me.isEmpty() || shown.isEmpty()) {
            call.error(404, "This user does not exist.");
            return;
        }
        boolean own = me.get().key().equals(shown.get().key());
        Map<String, String> errors = Map.of();
        if (own && "POST".equals(call.request().getMethod())) {
            call.requireXsrf();
            try {
                change(shown.get(), input);
                call.redirect(PATH);
                return;
            } catch (FormException e) {
                errors = e.errors();
                call.response().setStatus(400);
            }
        }
        Map<String, Object> model = new HashMap<>();
        model.put("person", shown.get());
        model.put("own", own);
        model.put("groups", own ? stores.groups().of(shown.get().key()).stream().sorted().toList() : List.of());
        model.put("languages", LANGUAGES.stream().map(l -> List.of(l.toLanguageTag(), l.getDisplayLanguage(l))).toList());
        model.put("errors", errors);
        call.render("jira/profile.vm", model);
    }

    private void change(JiraUser user, FormInput input) {
        Locale language = LANGUAGES.stream().filter(l -> l.toLanguageTag().equals(input.text("language"))).findFirst()
                .orElseThrow(() -> new FormException("language", "Choose one of the languages."));
        ZoneId zone;
        try {
            zone = ZoneId.of(input.text("zone"));
        } catch (DateTimeException e) {
            throw new FormException("zone", "There is no time zone '" + input.text("zone") + "'.");
        }
        stores.people().update(new JiraUser(user.id(), user.key(), user.username(), user.displayName(), user.email(), language, zone,
                user.active()));
    }
}
