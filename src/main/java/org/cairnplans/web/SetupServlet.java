package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.Violation;
import org.cairnplans.setup.Provisioning;
import org.cairnplans.setup.SetupStep;
import org.cairnplans.setup.Thing;

/** Set-up of Cairn: six steps, each previewed, done by a button, or by hand as printed. */
@JiraComponent
public class SetupServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/cairn/admin/setup";

    private final transient Provisioning provisioning;

    public SetupServlet(PageParts parts, ProblemTexts problems, @ComponentImport WebSudoManager webSudo,
            Provisioning provisioning) {
        super(parts, problems, webSudo);
        this.provisioning = provisioning;
    }

    @Override
    protected Answer show(HttpServletRequest request) {
        Optional<String> project = Optional.ofNullable(request.getParameter("project")).filter(key -> !key.isBlank());
        try {
            return page(request, project, SetupInput.NONE, "", 200);
        } catch (InvalidInputException unknownProject) {
            return page(request, Optional.empty(), SetupInput.of(request, unknownProject.violations()), "", 400);
        }
    }

    @Override
    protected Answer change(HttpServletRequest request, PersonKey admin) {
        SetupStep step = step(request.getParameter("step"));
        try {
            perform(step, request, admin);
            return new Answer.Redirect(PATH + "#" + step.name().toLowerCase(Locale.ROOT));
        } catch (InvalidInputException wrong) {
            return page(request, Optional.empty(), SetupInput.of(request, wrong.violations()), "", 400);
        } catch (ConflictException conflict) {
            return page(request, Optional.empty(), SetupInput.NONE, problems().text(conflict.reason()), 409);
        }
    }

    private void perform(SetupStep step, HttpServletRequest request, PersonKey admin) {
        switch (step) {
            case TYPES -> provisioning.issueTypes(admin, adopted(request));
            case LINKS -> provisioning.linkTypes(admin, adopted(request));
            case READERS -> provisioning.readersField(admin, adopted(request));
            case PROJECT -> provisioning.project(admin, Optional.ofNullable(request.getParameter("project")).orElse(""));
            case SECURITY -> provisioning.security(admin, roles(request), "open".equals(request.getParameter("choice")));
            case PROGRAMME -> provisioning.programme(
                    admin, Optional.ofNullable(request.getParameter("programmeAdministrators")).orElse("").strip(),
                    reviewDate(request));
        }
    }

    private Answer page(HttpServletRequest request, Optional<String> project, SetupInput input, String message, int status) {
        var overview = provisioning.overview(project);
        List<SetupPage.Card> cards = new SetupCards(overview, texts(request), problems(), input).cards();
        return Answer.View.of("templates/setup/setup.vm")
                .with("setup", new SetupPage(cards, overview.settings().complete(), message))
                .resources("cairn-setup")
                .status(status);
    }

    private static SetupStep step(String name) {
        return Arrays.stream(SetupStep.values())
                .filter(step -> step.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotKnownException("step"));
    }

    private static Set<Thing> adopted(HttpServletRequest request) {
        return values(request, "adopt")
                .flatMap(name -> Arrays.stream(Thing.values()).filter(thing -> thing.name().equals(name)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Thing.class)));
    }

    private static Set<Long> roles(HttpServletRequest request) {
        return values(request, "role").filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }

    private static Optional<LocalDate> reviewDate(HttpServletRequest request) {
        String typed = request.getParameter("reviewDate");
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADate) {
            throw new InvalidInputException(Violation.of("reviewDate", "cairn.problem.date"));
        }
    }
}
