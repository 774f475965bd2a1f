package org.cairnplans.web.growth;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.StartPlan;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.web.Answer;
import org.cairnplans.web.CairnServlet;
import org.cairnplans.web.PageParts;
import org.cairnplans.web.ProblemTexts;

/** Three short steps to a draft plan. Each step carries what was typed before, so that nothing is lost whatever goes wrong. */
@LicensedOnly
@JiraComponent
public class WizardServlet extends CairnServlet {

    private static final long serialVersionUID = 1L;

    private final transient StartPlan start;
    private final transient PlanReader reader;
    private final transient Clock clock;

    public WizardServlet(PageParts parts, ProblemTexts problems, StartPlan start, PlanReader reader, Clock clock) {
        super(parts, problems);
        this.start = start;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    protected Answer get(HttpServletRequest request) {
        if (!start.isPossible()) {
            throw new ConflictException("cairn.plan.setup.missing");
        }
        return page(request, WizardInput.of(request, clock), 1, Map.of(), "");
    }

    @Override
    protected Answer post(HttpServletRequest request) {
        WizardInput input = WizardInput.of(request, clock);
        int from = input.step();
        if (request.getParameter("back") != null) {
            return page(request, input, Math.max(from - 1, 1), Map.of(), "");
        }
        try {
            input.requireDates();
            start.check(input.draft());
        } catch (InvalidInputException wrong) {
            Map<String, String> errors = problems().byField(wrong.violations());
            boolean inDirection = errors.containsKey("title") || errors.containsKey("aspiration");
            boolean inGoals = errors.keySet().stream().anyMatch(field -> field.startsWith("goals"));
            if (inDirection || (inGoals && from > 1)) {
                return page(request, input, inDirection ? 1 : 2, errors, "").status(400);
            }
            return page(request, input, 2, Map.of(), "");
        }
        return from < 3 ? page(request, input, from + 1, Map.of(), "") : create(request, input);
    }

    private Answer create(HttpServletRequest request, WizardInput input) {
        ViewerAccess access = viewer().access();
        try {
            long plan = start.start(access, input.draft());
            return new Answer.Redirect("/browse/" + reader.plan(access, plan).issue().map(PlanIssue::key).orElseThrow());
        } catch (ConflictException refused) {
            return page(request, input, 3, Map.of(), problems().text(refused.reason())).status(409);
        }
    }

    private Answer.View page(HttpServletRequest request, WizardInput input, int step, Map<String, String> errors,
            String problem) {
        return Answer.View.of("templates/growth/wizard.vm")
                .with("page", input.page(step, errors, problem, texts(request)))
                .resources("cairn-growth");
    }
}
