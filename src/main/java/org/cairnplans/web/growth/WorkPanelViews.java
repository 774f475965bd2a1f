package org.cairnplans.web.growth;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Set;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.competency.Competency;
import org.cairnplans.evidence.EvidenceReader;
import org.cairnplans.web.Texts;

/** Makes the view of the panel on a work item: which goals it supports, for those who may see them. */
@JiraComponent
public class WorkPanelViews {

    private final EvidenceReader evidence;
    private final GrowthViews views;

    public WorkPanelViews(EvidenceReader evidence, GrowthViews views) {
        this.evidence = evidence;
        this.views = views;
    }

    public boolean isOfInterest(ViewerAccess access, long issue) {
        return !evidence.supportedBy(access, issue).isEmpty();
    }

    public WorkPanel of(ViewerAccess access, long issue, Texts texts, String contextPath) {
        List<SupportedRow> rows = evidence.supportedBy(access, issue).stream().map(supported -> {
            GrowthWords words = views.words(access, texts, contextPath, supported.plan(), Set.of());
            GoalCard goal = words.goal(supported.goal());
            return new SupportedRow(words.name(supported.plan().owner()), goal.title(), goal.address(),
                    texts.text(supported.item().state().nameKey()), EvidenceWords.lozenge(supported.item().state()),
                    texts.text(new Competency(supported.item().competency()).nameKey()));
        }).toList();
        return new WorkPanel(rows);
    }
}
