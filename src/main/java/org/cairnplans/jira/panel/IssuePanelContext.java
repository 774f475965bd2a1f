package org.cairnplans.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.ReaderTexts;
import org.cairnplans.web.Texts;

/**
 * Base of the panels on an issue: gives the template {@code panel}, {@code i18n} and {@code contextPath}. One provider serves all
 * requests, so it keeps nothing of any.
 */
abstract class IssuePanelContext<T extends Record> implements ContextProvider {

    private final CurrentViewer viewer;
    private final ReaderTexts texts;
    private final ApplicationProperties application;

    IssuePanelContext(CurrentViewer viewer, ReaderTexts texts, ApplicationProperties application) {
        this.viewer = viewer;
        this.texts = texts;
        this.application = application;
    }

    /** Empty when there is nothing for this viewer to see. */
    abstract Optional<T> panel(ViewerAccess access, long issue, Texts texts, String contextPath);

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> model = new HashMap<>();
        if (context.get("issue") instanceof Issue issue && viewer.person().isPresent()) {
            Texts words = texts.ofCurrent();
            String contextPath = application.getBaseUrl(UrlMode.RELATIVE);
            panel(viewer.access(), issue.getId(), words, contextPath).ifPresent(panel -> model.put("panel", panel));
            model.put("i18n", words);
            model.put("contextPath", contextPath);
        }
        return model;
    }
}
