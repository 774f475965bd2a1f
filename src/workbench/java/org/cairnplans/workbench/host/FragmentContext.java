package org.cairnplans.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * What conditions and links of web fragments see on every page, for the signed-in user: in Jira {@code user} (an ApplicationUser)
 * and {@code helper} (a JiraHelper). A product registers one in its services; the header and the navigation of administration use
 * it, and a page adds its own things (the issue, the space) for its places.
 */
@FunctionalInterface
public interface FragmentContext {

    /** @param request the one whose page shows the fragments */
    Map<String, Object> of(HttpServletRequest request);
}
