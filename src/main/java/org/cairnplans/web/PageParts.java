package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.CairnPlugin;

/** What every page of Cairn's needs of the platform, so that a servlet asks for one thing. */
@JiraComponent
public class PageParts {

    private final TemplateRenderer renderer;
    private final PageBuilderService pages;
    private final ReaderTexts texts;
    private final LoginUriProvider login;
    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator tokenCheck;
    private final CurrentViewer viewer;

    public PageParts(
            @ComponentImport TemplateRenderer renderer,
            @ComponentImport PageBuilderService pages,
            @ComponentImport LoginUriProvider login,
            @ComponentImport XsrfTokenAccessor tokens,
            @ComponentImport XsrfTokenValidator tokenCheck,
            ReaderTexts texts,
            CurrentViewer viewer) {
        this.renderer = renderer;
        this.pages = pages;
        this.texts = texts;
        this.login = login;
        this.tokens = tokens;
        this.tokenCheck = tokenCheck;
        this.viewer = viewer;
    }

    public CurrentViewer viewer() {
        return viewer;
    }

    /** Texts for whoever sent the request. */
    public Texts texts(HttpServletRequest request) {
        return texts.of(request);
    }

    URI loginUri(URI returnTo) {
        return login.getLoginUri(returnTo);
    }

    boolean hasValidToken(HttpServletRequest request) {
        return tokenCheck.validateFormEncodedToken(request);
    }

    void render(Answer.View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequiredResources required = pages.assembler().resources();
        view.resources().forEach(key -> required.requireWebResource(CairnPlugin.KEY + ":" + key));
        Map<String, Object> model = new HashMap<>(view.model());
        model.put("i18n", texts(request));
        model.put("contextPath", request.getContextPath());
        model.put("xsrfToken", tokens.getXsrfToken(request, response, true));
        response.setStatus(view.status());
        response.setContentType("text/html;charset=UTF-8");
        // Personal data: neither proxies nor the browser's back button may show it to the next person.
        response.setHeader("Cache-Control", "no-store");
        renderer.render(view.template(), model, response.getWriter());
    }
}
