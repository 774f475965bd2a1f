package org.cairnplans.workbench.confluence.page;

import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.confluence.store.WikiUsers;
import org.cairnplans.workbench.host.HostUser;

/** Display names by user key, each looked up once per page. Given to templates. */
public final class Names {

    private final WikiUsers users;
    private final Map<String, String> known = new HashMap<>();

    Names(WikiUsers users) {
        this.users = users;
    }

    public String of(String userKey) {
        return known.computeIfAbsent(userKey, key -> users.byKey(key).map(HostUser::displayName).orElse("Unknown user"));
    }
}
