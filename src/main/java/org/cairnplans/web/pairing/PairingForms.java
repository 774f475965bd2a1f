package org.cairnplans.web.pairing;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.PairingMove;
import org.cairnplans.pairing.PairingRules;
import org.cairnplans.pairing.PairingService;
import org.cairnplans.pairing.Proposal;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.Violation;
import org.cairnplans.problem.Violations;
import org.cairnplans.web.Answer;
import org.cairnplans.web.ProblemTexts;

/** The forms of the two pages: reads what was sent, does it, and shows the page again when it cannot be done. */
@JiraComponent
public class PairingForms {

    private final PairingService service;
    private final ProblemTexts problems;
    private final Clock clock;

    public PairingForms(PairingService service, ProblemTexts problems, Clock clock) {
        this.service = service;
        this.problems = problems;
        this.clock = clock;
    }

    /** The page that the forms are on. */
    @FunctionalInterface
    interface Shown {

        /** @param problem why nothing was done, empty when there is nothing to say */
        Answer.View with(ProposalForm form, String problem);
    }

    /**
     * Does what was sent.
     *
     * @param path of the page, to send the browser back to
     * @param forOthers whether the page proposes for others
     */
    Answer perform(ViewerAccess access, HttpServletRequest request, String path, boolean forOthers, Shown page) {
        try {
            return new Answer.Redirect(path + "?done=" + perform(access, request));
        } catch (InvalidInputException problem) {
            return page.with(sent(request, forOthers, problem), "").status(400);
        } catch (ConflictException problem) {
            return page.with(empty(forOthers), problems.text(problem.reason())).status(409);
        }
    }

    ProposalForm empty(boolean forOthers) {
        LocalDate today = LocalDate.now(clock);
        return ProposalForm.empty(forOthers, today.toString(), today.plusWeeks(PairingRules.USUAL_WEEKS).toString());
    }

    /** @return what was done: the end of an i18n key below {@code cairn.pairing.done} */
    private String perform(ViewerAccess access, HttpServletRequest request) {
        String move = Optional.ofNullable(request.getParameter("move")).orElse("");
        if (move.equals("PROPOSE")) {
            service.propose(access, proposal(request));
            return "propose";
        }
        long id = number(request, "id");
        int version = (int) number(request, "version");
        switch (moveOf(move)) {
            case ACCEPT -> service.accept(access, id, version);
            case DECLINE -> service.decline(access, id, version);
            case WITHDRAW -> service.withdraw(access, id, version);
            case END -> service.end(access, id, version, reason(request));
        }
        return move.toLowerCase(Locale.ROOT);
    }

    /** The form as it was sent, with the texts of what is wrong. */
    private ProposalForm sent(HttpServletRequest request, boolean forOthers, InvalidInputException problem) {
        return new ProposalForm(forOthers, parameter(request, "mentor"), parameter(request, "mentee"),
                parameter(request, "first"), parameter(request, "last"), problems.byField(problem.violations()));
    }

    private static Proposal proposal(HttpServletRequest request) {
        Violations wrong = new Violations();
        Optional<LocalDate> first = date(request, "first", wrong);
        Optional<LocalDate> last = date(request, "last", wrong);
        wrong.throwIfAny();
        // The field is there for programme administrators only; the service decides who may name a mentee.
        Optional<String> mentee = Optional.ofNullable(request.getParameter("mentee"));
        return new Proposal(parameter(request, "mentor"), mentee, first, last);
    }

    private static Optional<LocalDate> date(HttpServletRequest request, String name, Violations wrong) {
        String value = parameter(request, name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeException notADate) {
            wrong.add(name, "cairn.problem.date");
            return Optional.empty();
        }
    }

    private static EndReason reason(HttpServletRequest request) {
        return Arrays.stream(EndReason.values())
                .filter(reason -> reason.name().equals(request.getParameter("reason")))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        Violation.of("reason", "cairn.pairing.rule.reason")));
    }

    private static PairingMove moveOf(String value) {
        return Arrays.stream(PairingMove.values())
                .filter(move -> move.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new NotKnownException("move"));
    }

    private static long number(HttpServletRequest request, String name) {
        try {
            return Long.parseLong(parameter(request, name));
        } catch (NumberFormatException forged) {
            throw new NotKnownException("pairing");
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.trim();
    }
}
