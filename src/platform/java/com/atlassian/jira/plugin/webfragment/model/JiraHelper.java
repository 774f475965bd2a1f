package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour.
 * Evidence: platform.md 2.7, style.md 7.5; docs.atlassian.com javadoc JiraHelper.
 */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = params;
    }

    /** May be {@code null}. */
    public Project getProject() {
        return project;
    }

    /** May be {@code null}. */
    public HttpServletRequest getRequest() {
        return request;
    }

    public Map<String, Object> getContextParams() {
        return params;
    }
}
