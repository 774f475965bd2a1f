package org.cairnplans.workbench.jira.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Page;
import org.cairnplans.workbench.jira.store.GroupStore;
import org.cairnplans.workbench.jira.store.PeopleStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;
import org.cairnplans.workbench.jira.web.form.Pager;

/** The user browser: find, create. One user's own page is {@link UserPage}. */
public final class UsersPage extends AdminPage {

    public static final String PATH = "/secure/admin/user/UserBrowser.jspa";
    /** Group that gives access to Jira, which a new user joins, as Jira does with its default group. */
    static final String DEFAULT_GROUP = "jira-software-users";
    private static final int PAGE_SIZE = 25;

    private final PeopleStore people;
    private final GroupStore groups;
    private final AdminAudit audit;

    public UsersPage(Predicate<HostUser> administrators, PeopleStore people, GroupStore groups, AdminAudit audit) {
        super(administrators, "jira/admin/users.vm");
        this.people = people;
        this.groups = groups;
        this.audit = audit;
    }

    /** A person in the list, with groups. */
    public record Line(JiraUser user, List<String> groups) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        FormInput input = new FormInput(call);
        int start = Math.max(0, (int) longOr(input.text("start"), 0));
        Page<JiraUser> found = people.search(input.text("filter"), true, start, PAGE_SIZE);
        model.put("title", "Users");
        model.put("filter", input.text("filter"));
        model.put("users", found.items().stream()
                .map(user -> new Line(user, groups.of(user.key()).stream().sorted().toList())).toList());
        model.put("pager", Pager.of(start, PAGE_SIZE, found.total(), PATH + "?filter=" + encoded(input.text("filter"))));
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        String username = input.required("username", "a username", 255);
        if (!username.equals(username.toLowerCase(Locale.ROOT)) || username.matches(".*[<>&,\\s].*")) {
            throw new FormException("username", "The username must be in lower case, without spaces and without < > & ,");
        }
        if (people.byName(username).isPresent()) {
            throw new FormException("username", "A user with that username already exists.");
        }
        String email = input.required("email", "an email address", 255);
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new FormException("email", "You must specify a valid email address.");
        }
        String name = input.required("fullname", "a full name", 255);
        JiraUser user = people.add(username, name, email, Locale.ENGLISH, ZoneId.systemDefault(),
                input.required("password", "a password", 255));
        groups.join(DEFAULT_GROUP, user.key());
        audit.store(call, "user management", "User created", username);
        return UserPage.pathOf(username);
    }

    private static long longOr(String text, long otherwise) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
