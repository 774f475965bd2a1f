package org.cairnplans.workbench.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductName;

/** A person in SAL's words; addresses are relative to the product's context, as in the products. */
record HostUserProfile(ProductName product, HostUser user) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public String getFullName() {
        return user.displayName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    public URI getProfilePictureUri(int width, int height) {
        return getProfilePictureUri();
    }

    @Override
    public URI getProfilePictureUri() {
        return product == ProductName.JIRA
                ? URI.create("/secure/useravatar?ownerId=" + encoded(user.key()))
                : URI.create("/images/icons/profilepics/default.svg");
    }

    @Override
    public URI getProfilePageUri() {
        return product == ProductName.JIRA
                ? URI.create("/secure/ViewProfile.jspa?name=" + encoded(user.username()))
                : URI.create("/display/~" + encoded(user.username()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
