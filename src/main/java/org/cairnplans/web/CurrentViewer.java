package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import org.cairnplans.access.AccessPolicy;
import org.cairnplans.access.Viewer;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.access.ViewerFactory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;

/** Who asks: the person signed in on this request's thread, as Cairn's viewer. Nothing is kept between requests. */
@JiraComponent
public class CurrentViewer {

    private final UserManager users;
    private final ViewerFactory viewers;
    private final AccessPolicy policy;

    public CurrentViewer(@ComponentImport UserManager users, ViewerFactory viewers, AccessPolicy policy) {
        this.users = users;
        this.viewers = viewers;
        this.policy = policy;
    }

    /** Empty when nobody is signed in. */
    public Optional<PersonKey> person() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue).map(PersonKey::new);
    }

    /** @throws NotKnownException when nobody is signed in: to strangers nothing exists */
    public Viewer viewer() {
        return viewers.viewer(person().orElseThrow(() -> new NotKnownException("viewer")));
    }

    /** What the viewer may do; for this request only. */
    public ViewerAccess access() {
        return policy.as(viewer());
    }
}
