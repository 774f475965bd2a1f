package org.cairnplans.jira.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Optional;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.ReaderTexts;
import org.cairnplans.web.Texts;
import org.cairnplans.web.growth.WorkPanel;
import org.cairnplans.web.growth.WorkPanelViews;

/** The panel on a work item. */
@JiraComponent
public class WorkPanelContext extends IssuePanelContext<WorkPanel> {

    private final WorkPanelViews views;

    public WorkPanelContext(CurrentViewer viewer, ReaderTexts texts, @ComponentImport ApplicationProperties application,
            WorkPanelViews views) {
        super(viewer, texts, application);
        this.views = views;
    }

    @Override
    Optional<WorkPanel> panel(ViewerAccess access, long issue, Texts texts, String contextPath) {
        return Optional.of(views.of(access, issue, texts, contextPath));
    }
}
