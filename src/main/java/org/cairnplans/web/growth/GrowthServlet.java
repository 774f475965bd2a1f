package org.cairnplans.web.growth;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import org.cairnplans.web.Answer;
import org.cairnplans.web.CairnServlet;
import org.cairnplans.web.PageParts;
import org.cairnplans.web.ProblemTexts;

/** The home: my plans, what waits for me, and the plans of those I mentor. */
@LicensedOnly
@JiraComponent
public class GrowthServlet extends CairnServlet {

    private static final long serialVersionUID = 1L;

    private final transient GrowthViews views;

    public GrowthServlet(PageParts parts, ProblemTexts problems, GrowthViews views) {
        super(parts, problems);
        this.views = views;
    }

    @Override
    protected Answer get(HttpServletRequest request) {
        return Answer.View.of("templates/growth/home.vm")
                .with("page", views.home(viewer().access(), texts(request), request.getContextPath(), ""))
                .resources("cairn-growth");
    }
}
