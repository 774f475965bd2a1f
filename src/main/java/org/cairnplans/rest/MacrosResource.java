package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.exchange.Answer;
import org.cairnplans.exchange.AppVersion;
import org.cairnplans.exchange.Exchange;
import org.cairnplans.exchange.PlanAnswers;
import org.cairnplans.exchange.Question;
import org.cairnplans.exchange.Reply;
import org.cairnplans.exchange.Target;
import org.cairnplans.problem.Violations;
import org.cairnplans.setup.PeerVersions;
import org.cairnplans.web.CurrentViewer;

/**
 * Answers the Confluence half, for all macros of a page at once. Reads only; it is a POST because a page may ask for many plans.
 * Unlike the other resources it lets pass what it does not know: the other half may be of a later version.
 */
@Path("macros")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class MacrosResource {

    /** Whoever may read may send the header, so only what looks like a version is kept. */
    private static final Pattern VERSION = Pattern.compile("[\\w.-]{1,60}");

    private final PlanAnswers answers;
    private final AppVersion version;
    private final PeerVersions peers;
    private final CurrentViewer viewer;
    private final RequestBody bodies;

    public MacrosResource(PlanAnswers answers, AppVersion version, PeerVersions peers, CurrentViewer viewer, RequestBody bodies) {
        this.answers = answers;
        this.version = version;
        this.peers = peers;
        this.viewer = viewer;
        this.bodies = bodies;
    }

    /** A question in other terms gets no replies, but is told our terms: the macro then asks for an update. */
    @POST
    public Answer answer(@HeaderParam(Exchange.VERSION_HEADER) String peer, InputStream body) {
        Question question = bodies.jsonOfAnyVersion(body, Question.class);
        new Violations().require(question.protocol() != null, "protocol", "cairn.problem.required").throwIfAny();
        ViewerAccess access = viewer.access();
        if (peer != null && VERSION.matcher(peer).matches()) {
            peers.seen(peer);
        }
        List<Reply> replies = question.protocol() == Exchange.PROTOCOL ? answers.answer(access, checked(question)) : List.of();
        return new Answer(version.value(), Exchange.PROTOCOL, answers.nameOf(access.viewer().person()), replies);
    }

    private static List<Target> checked(Question question) {
        Violations wrong = new Violations();
        wrong.require(question.targets() != null && question.targets().stream().allMatch(Objects::nonNull), "targets",
                "cairn.problem.required");
        wrong.throwIfAny();
        wrong.require(question.targets().size() <= Exchange.MOST_TARGETS, "targets", "cairn.problem.number", 0,
                Exchange.MOST_TARGETS);
        wrong.throwIfAny();
        return question.targets();
    }
}
