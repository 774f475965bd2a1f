package org.cairnplans.workbench.jira.web.issue;

import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.host.web.PageRefused;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.IssueFinder;

/** Finds the issue a page is about, for the signed-in person. */
final class IssueAddress {

    /** The same words for what is not there and what may not be seen. */
    static final String UNKNOWN = "The issue you are looking for does not exist, or you do not have permission to see it.";

    private final IssueFinder finder;

    IssueAddress(IssueFinder finder) {
        this.finder = finder;
    }

    static String browse(String key) {
        return "/browse/" + key;
    }

    /** User key of the signed-in person; null for nobody. */
    static String actor(PageCall call) {
        return call.user().map(HostUser::key).orElse(null);
    }

    Optional<IssueContent> byKey(PageCall call, String key) {
        return finder.find(actor(call), key, new FieldErrors());
    }

    /** By the parameter {@code id}. @throws PageRefused when the signed-in person sees no such issue */
    IssueContent byId(PageCall call) {
        String id = call.parameter("id");
        return Optional.ofNullable(id).filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> finder.find(actor(call), Long.valueOf(text), new FieldErrors()))
                .orElseThrow(() -> new PageRefused(404, null, UNKNOWN));
    }
}
