package org.cairnplans.workbench.jira.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.host.FragmentContext;

/** What Jira's conditions ({@code AbstractWebCondition}) see on a page that has neither project nor issue. */
public record JiraFragmentContext(JiraAuthenticationContext signedIn) implements FragmentContext {

    @Override
    public Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        ApplicationUser user = signedIn.getLoggedInUser();
        if (user != null) {
            context.put("user", user);
        }
        context.put("helper", new JiraHelper(request, null, Map.of()));
        return context;
    }
}
