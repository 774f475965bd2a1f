package org.cairnplans.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Optional;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.ReaderTexts;
import org.cairnplans.web.Texts;
import org.cairnplans.web.growth.GoalPanel;
import org.cairnplans.web.growth.GoalPanelViews;

/** The panel on a goal. */
@JiraComponent
public class GoalPanelContext extends IssuePanelContext<GoalPanel> {

    private final GoalPanelViews views;

    public GoalPanelContext(CurrentViewer viewer, ReaderTexts texts, @ComponentImport ApplicationProperties application,
            GoalPanelViews views) {
        super(viewer, texts, application);
        this.views = views;
    }

    @Override
    Optional<GoalPanel> panel(ViewerAccess access, long issue, Texts texts, String contextPath) {
        return views.of(access, issue, texts, contextPath);
    }
}
