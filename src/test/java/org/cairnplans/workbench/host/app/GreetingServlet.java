package org.cairnplans.workbench.host.app;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Renders the template that a parameter names. */
@Named
@UnrestrictedAccess
public class GreetingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer renderer;

    @Inject
    public GreetingServlet(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(
                request.getParameter("template"),
                Map.of("greeting", new GreetingProvider.Greeting("<b>hello</b>")),
                response.getWriter());
    }
}
