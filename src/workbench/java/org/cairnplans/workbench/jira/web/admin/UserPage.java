package org.cairnplans.workbench.jira.web.admin;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.GroupStore;
import org.cairnplans.workbench.jira.store.PeopleStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** One user: names, language, time zone, password, groups, active or not. */
public final class UserPage extends AdminPage {

    public static final String PATH = "/secure/admin/user/ViewUser.jspa";
    /** Languages that Cairn brings texts for. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final PeopleStore people;
    private final GroupStore groups;
    private final AdminAudit audit;

    public UserPage(Predicate<HostUser> administrators, PeopleStore people, GroupStore groups, AdminAudit audit) {
        super(administrators, "jira/admin/user.vm");
        this.people = people;
        this.groups = groups;
        this.audit = audit;
    }

    static String pathOf(String username) {
        return PATH + "?name=" + UsersPage.encoded(username);
    }

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        Optional<JiraUser> user = people.byName(new FormInput(call).text("name"));
        if (user.isEmpty()) {
            return false;
        }
        Set<String> member = groups.of(user.get().key());
        model.put("title", user.get().displayName());
        model.put("person", user.get());
        model.put("memberOf", member.stream().sorted().toList());
        model.put("otherGroups", groups.all().stream().filter(group -> !member.contains(group)).sorted().toList());
        model.put("languages", LANGUAGES.stream().map(l -> List.of(l.toLanguageTag(), l.getDisplayLanguage(l))).toList());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        JiraUser user = people.byName(input.required("name", "a user"))
                .orElseThrow(() -> new FormException("form", "There is no such user."));
        switch (input.text("action")) {
            case "join" -> {
                String group = known(input.required("group", "a group"));
                groups.join(group, user.key());
                audit.store(call, "group management", "User added to group", user.username() + " → " + group);
            }
            case "leave" -> {
                String group = known(input.required("group", "a group"));
                refuseOwn(call, user, "You cannot take yourself out of a group that makes you an administrator.",
                        group.equals("jira-administrators"));
                groups.leave(group, user.key());
                audit.store(call, "group management", "User removed from group", user.username() + " → " + group);
            }
            case "activate", "deactivate" -> {
                boolean active = input.text("action").equals("activate");
                refuseOwn(call, user, "You cannot deactivate yourself.", !active);
                people.update(new JiraUser(user.id(), user.key(), user.username(), user.displayName(), user.email(), user.locale(),
                        user.zone(), active));
                audit.store(call, "user management", active ? "User activated" : "User deactivated", user.username());
            }
            case "password" -> {
                people.setPassword(user.key(), input.required("password", "a password", 255));
                audit.store(call, "user management", "User's password changed", user.username());
            }
            case "edit" -> {
                return edit(call, input, user);
            }
            default -> throw new FormException("form", "Unknown action.");
        }
        return pathOf(user.username());
    }

    private String edit(PageCall call, FormInput input, JiraUser user) {
        String username = input.required("username", "a username", 255);
        people.byName(username).filter(other -> !other.key().equals(user.key())).ifPresent(other -> {
            throw new FormException("username", "A user with that username already exists.");
        });
        people.update(new JiraUser(user.id(), user.key(), username, input.required("fullname", "a full name", 255),
                input.text("email"), language(input.text("language")), zone(input.text("zone")), user.active()));
        audit.store(call, "user management", "User updated", username);
        return pathOf(username);
    }

    private String known(String group) {
        if (!groups.exists(group)) {
            throw new FormException("group", "There is no group '" + group + "'.");
        }
        return group;
    }

    private static void refuseOwn(PageCall call, JiraUser user, String message, boolean harmful) {
        if (harmful && call.user().filter(me -> me.key().equals(user.key())).isPresent()) {
            throw new FormException("form", message);
        }
    }

    private static Locale language(String tag) {
        return LANGUAGES.stream().filter(l -> l.toLanguageTag().equals(tag)).findFirst()
                .orElseThrow(() -> new FormException("language", "Choose one of the languages."));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new FormException("zone", "There is no time zone '" + id + "'.");
        }
    }
}
