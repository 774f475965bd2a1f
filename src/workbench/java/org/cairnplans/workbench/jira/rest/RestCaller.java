package org.cairnplans.workbench.jira.rest;

import java.util.function.Supplier;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.PeopleStore;

/** Who makes the present REST call. */
final class RestCaller {

    private final CurrentUser currentUser;
    private final PeopleStore people;

    RestCaller(CurrentUser currentUser, PeopleStore people) {
        this.currentUser = currentUser;
        this.people = people;
    }

    /** User key; null for nobody signed in. */
    String key() {
        return currentUser.get().map(HostUser::key).orElse(null);
    }

    Viewer viewer() {
        return Viewer.of(key());
    }

    /** @throws jakarta.ws.rs.WebApplicationException 401 when nobody is signed in */
    JiraUser required() {
        Supplier<RuntimeException> nobody = () -> ErrorBody.of(401, "You are not authenticated. Authentication required to perform"
                + " this operation.");
        return currentUser.get().flatMap(user -> people.byKey(user.key())).orElseThrow(nobody);
    }
}
