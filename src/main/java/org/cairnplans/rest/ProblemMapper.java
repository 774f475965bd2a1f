package org.cairnplans.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.problem.Violation;
import org.cairnplans.web.ProblemTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a problem of ours becomes an answer. Nothing of an exception's own message gets out. */
@Provider
@JiraComponent
public class ProblemMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private final ProblemTexts texts;

    public ProblemMapper(ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RuntimeException problem) {
        if (problem instanceof InvalidInputException invalid) {
            List<Violation> violations = invalid.violations();
            return answer(new ErrorDto(400, texts.byField(violations), texts.general(violations)));
        }
        if (problem instanceof NotKnownException) {
            return answer(404, texts.text("cairn.problem.unknown.text"));
        }
        if (problem instanceof RefusedException refused) {
            return answer(403, texts.text(refused.reason()));
        }
        if (problem instanceof ConflictException conflict) {
            return answer(409, texts.text(conflict.reason()));
        }
        if (problem instanceof BodyTooLargeException tooLarge) {
            return answer(413, texts.text("cairn.problem.body.size", tooLarge.limit() / 1024));
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, problem);
        return answer(500, texts.text("cairn.problem.unexpected.text", reference));
    }

    private static Response answer(int status, String message) {
        return answer(new ErrorDto(status, Map.of(), List.of(message)));
    }

    private static Response answer(ErrorDto error) {
        return Response.status(error.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(error)
                .build();
    }
}
