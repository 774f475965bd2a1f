package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.store.PeopleStore;

/** Who is signed in on this thread, as Jira's API says it. */
record HostAuthenticationContext(CurrentUser current, PeopleStore people) implements JiraAuthenticationContext {

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get().flatMap(user -> people.byKey(user.key())).map(StoredUser::of).orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get().isPresent();
    }

    /** The language of the profile; English for nobody signed in. */
    @Override
    public Locale getLocale() {
        return current.get().map(HostUser::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        current.set(user == null ? null : people.byKey(user.getKey()).map(HostAuthenticationContext::host).orElse(null));
    }

    @Override
    public void clearLoggedInUser() {
        current.set(null);
    }

    static HostUser host(JiraUser user) {
        return new HostUser(user.key(), user.username(), user.displayName(), user.email(), user.locale(), user.zone(),
                user.active());
    }
}
