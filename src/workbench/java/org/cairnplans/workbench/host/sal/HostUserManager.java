package org.cairnplans.workbench.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.web.CurrentUser;

/** SAL's view of a product's people. */
public final class HostUserManager implements UserManager {

    private final ProductName product;
    private final HostUsers users;
    private final CurrentUser current;

    public HostUserManager(ProductName product, HostUsers users, CurrentUser current) {
        this.product = product;
        this.users = users;
        this.current = current;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(current.get());
    }

    @Override
    public UserKey getRemoteUserKey() {
        return current.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null ? null : profile(users.byName(username));
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null ? null : profile(users.byKey(userKey.getStringValue()));
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return holds(userKey, user -> users.isInGroup(user, group));
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return holds(userKey, users::isAdmin);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return holds(userKey, users::isSystemAdmin);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return users.allGroups().stream()
                .filter(group -> group.regionMatches(true, 0, prefix, 0, prefix.length()))
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    private boolean holds(UserKey key, Predicate<HostUser> rule) {
        return key != null && users.byKey(key.getStringValue()).filter(HostUser::active).filter(rule).isPresent();
    }

    private UserProfile profile(Optional<HostUser> user) {
        return user.map(found -> new HostUserProfile(product, found)).orElse(null);
    }
}
