package org.cairnplans.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.cairnplans.web.ProblemTexts;

/**
 * No such path, method not allowed, wrong media type: the framework knows the status, we give it our shape. A class of its own,
 * because the product may bring a mapper for just this exception, and the nearest type wins.
 */
@Provider
@JiraComponent
public class ProtocolProblemMapper implements ExceptionMapper<WebApplicationException> {

    private final ProblemTexts texts;

    public ProtocolProblemMapper(ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(WebApplicationException problem) {
        Response response = problem.getResponse();
        int status = response.getStatus();
        if (status < 400) {
            return response;
        }
        ErrorDto error = new ErrorDto(status, Map.of(), List.of(texts.text("cairn.problem.protocol", status)));
        return Response.fromResponse(response).entity(error).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
