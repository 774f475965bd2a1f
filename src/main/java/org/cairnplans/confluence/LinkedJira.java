package org.cairnplans.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cairnplans.exchange.Answer;
import org.cairnplans.exchange.Exchange;
import org.cairnplans.exchange.Question;
import org.cairnplans.exchange.Target;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the Jira half over the primary application link, as the viewing user and never as anybody else. Rendering waits for the
 * answer, so both time-outs are short, and a Jira that is down is left alone for a while.
 */
@ConfluenceComponent
class LinkedJira implements JiraHalf {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedJira.class);

    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    private static final int READ_TIMEOUT_MILLIS = 5_000;

    private final ObjectMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final ApplicationLinkService links;
    private final UserManager users;
    private final CircuitBreaker breaker;

    @Inject
    LinkedJira(@ConfluenceImport ApplicationLinkService links, @ComponentImport UserManager users) {
        this(links, users, new CircuitBreaker(System::nanoTime));
    }

    LinkedJira(ApplicationLinkService links, UserManager users, CircuitBreaker breaker) {
        this.links = links;
        this.users = users;
        this.breaker = breaker;
    }

    @Override
    public JiraOutcome ask(List<Target> targets, URI page) {
        if (users.getRemoteUserKey() == null) {
            return new JiraOutcome.NotSignedIn();
        }
        ApplicationLink link = links.getPrimaryApplicationLink(JiraApplicationType.class);
        if (link == null) {
            return new JiraOutcome.NotLinked();
        }
        if (breaker.isOpen()) {
            return new JiraOutcome.NotReachable();
        }
        try {
            return ask(link, targets, page);
        } catch (CredentialsRequiredException missing) {
            return new JiraOutcome.ApprovalNeeded(missing.getAuthorisationURI(page));
        } catch (ResponseException fault) {
            breaker.failed();
            LOG.warn("Jira did not answer over the application link {}: {}", link.getName(), fault.toString());
            return new JiraOutcome.NotReachable();
        }
    }

    /** Empty outside of a product, in tests. */
    private static Optional<String> ownVersion() {
        return Optional.ofNullable(FrameworkUtil.getBundle(LinkedJira.class)).map(bundle -> bundle.getVersion().toString());
    }

    private JiraOutcome ask(ApplicationLink link, List<Target> targets, URI page)
            throws CredentialsRequiredException, ResponseException {
        var factory = link.createAuthenticatedRequestFactory();
        ApplicationLinkRequest request = factory.createRequest(Request.MethodType.POST, Exchange.PATH);
        request.setConnectionTimeout(CONNECT_TIMEOUT_MILLIS);
        request.setSoTimeout(READ_TIMEOUT_MILLIS);
        request.setHeader("Accept", "application/json");
        ownVersion().ifPresent(version -> request.setHeader(Exchange.VERSION_HEADER, version));
        request.setRequestBody(write(new Question(Exchange.PROTOCOL, targets)), "application/json");
        return request.execute(new ApplicationLinkResponseHandler<JiraOutcome>() {
            @Override
            public JiraOutcome credentialsRequired(Response response) {
                return new JiraOutcome.ApprovalNeeded(factory.getAuthorisationURI(page));
            }

            @Override
            public JiraOutcome handle(Response response) throws ResponseException {
                return outcome(link, response, targets.size());
            }
        });
    }

    private JiraOutcome outcome(ApplicationLink link, Response response, int asked) throws ResponseException {
        if (response.getStatusCode() >= 500) {
            breaker.failed();
            LOG.warn("Jira failed over the application link {} with status {}", link.getName(), response.getStatusCode());
            return new JiraOutcome.NotReachable();
        }
        breaker.succeeded();
        if (!response.isSuccessful()) {
            // No such path, or a path that does not take what we send: Cairn is missing there, or a stranger answers.
            LOG.warn("Cairn did not answer in Jira over the application link {}: status {}", link.getName(),
                    response.getStatusCode());
            return new JiraOutcome.NoCairn();
        }
        Answer answer = read(response.getResponseBodyAsString());
        if (answer == null) {
            LOG.warn("What answered over the application link {} was not Cairn", link.getName());
            return new JiraOutcome.NoCairn();
        }
        if (answer.protocol() != Exchange.PROTOCOL) {
            return answer.protocol() < Exchange.PROTOCOL ? new JiraOutcome.OlderJira(answer.version())
                    : new JiraOutcome.NewerJira(answer.version());
        }
        return answer.replies() != null && answer.replies().size() == asked
                ? new JiraOutcome.Answered(answer, link.getDisplayUrl()) : new JiraOutcome.NoCairn();
    }

    /** Null when it is no answer of Cairn's. */
    private Answer read(String body) {
        try {
            Answer answer = json.readValue(body == null ? "" : body, Answer.class);
            return answer == null || answer.version() == null ? null : answer;
        } catch (JsonProcessingException notOurs) {
            return null;
        }
    }

    private String write(Question question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Two lists of texts are always JSON", impossible);
        }
    }
}
