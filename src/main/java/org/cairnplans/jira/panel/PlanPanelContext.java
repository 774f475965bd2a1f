package org.cairnplans.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Optional;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.ReaderTexts;
import org.cairnplans.web.Texts;
import org.cairnplans.web.growth.PlanPanel;
import org.cairnplans.web.growth.PlanPanelViews;

/** The panel on a plan. */
@JiraComponent
public class PlanPanelContext extends IssuePanelContext<PlanPanel> {

    private final PlanPanelViews views;

    public PlanPanelContext(CurrentViewer viewer, ReaderTexts texts, @ComponentImport ApplicationProperties application,
            PlanPanelViews views) {
        super(viewer, texts, application);
        this.views = views;
    }

    @Override
    Optional<PlanPanel> panel(ViewerAccess access, long issue, Texts texts, String contextPath) {
        return views.of(access, issue, texts, contextPath);
    }
}
