package org.cairnplans.workbench.host.app;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Adds a greeting to a panel's context; wired by the app's Spring context. */
@Named
public class GreetingProvider implements ContextProvider {

    private final UserManager users;
    private String word;

    @Inject
    public GreetingProvider(UserManager users) {
        this.users = users;
    }

    /** What the template sees. */
    public record Greeting(String text) {

        /** Not on the allow-list. */
        public String secret() {
            return "must not be printed";
        }
    }

    @Override
    public void init(Map<String, String> params) {
        word = params.get("word");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        String name = users.getRemoteUser() == null ? "nobody" : users.getRemoteUser().getUsername();
        return Map.of("greeting", new Greeting(word + " " + name + " at <" + context.get("place") + ">"));
    }
}
