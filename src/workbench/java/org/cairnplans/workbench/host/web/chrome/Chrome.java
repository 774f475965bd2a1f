package org.cairnplans.workbench.host.web.chrome;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.FragmentContext;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.resources.PageResources;
import org.cairnplans.workbench.host.resources.ResourceTags;
import org.cairnplans.workbench.host.velocity.TemplateEngine;
import org.cairnplans.workbench.host.web.session.SignInPaths;
import org.cairnplans.workbench.host.web.session.SecureAdmin;
import org.cairnplans.workbench.host.web.session.XsrfTokens;

/**
 * The product's chrome: puts a page that names a decorator ({@code <meta name="decorator" content="atl.general">}) between header,
 * navigation and footer. {@code atl.admin} adds the navigation of administration, {@code atl.popup} leaves all of it away; any
 * other name means {@code atl.general}. A page without a decorator goes out as it is.
 */
public final class Chrome {

    private final ProductHost host;
    private final HostUsers users;
    private final TemplateEngine templates;
    private final ResourceTags tags;
    private final String staticVersion;
    private final XsrfTokens xsrf;
    private final SecureAdmin secureAdmin;

    /** @param staticVersion part of the address of the workbench's own styles and scripts */
    public Chrome(ProductHost host, HostUsers users, TemplateEngine templates, ResourceTags tags, String staticVersion,
            XsrfTokens xsrf, SecureAdmin secureAdmin) {
        this.host = host;
        this.users = users;
        this.templates = templates;
        this.tags = tags;
        this.staticVersion = staticVersion;
        this.xsrf = xsrf;
        this.secureAdmin = secureAdmin;
    }

    /** @return the page as the browser gets it */
    public String decorate(String html, HttpServletRequest request, Locale locale) throws IOException {
        Optional<ParsedPage> parsed = ParsedPage.of(html);
        if (parsed.isEmpty()) {
            return html;
        }
        ParsedPage page = parsed.get();
        boolean popup = page.decorator().equals("atl.popup");
        boolean admin = page.decorator().equals("atl.admin");
        PageResources resources = PageResources.of(request).requireContext("atl.general");
        if (admin) {
            resources.requireContext("atl.admin");
        }
        Map<String, Object> model = new HashMap<>();
        model.put("titleHtml", page.title());
        model.put("headHtml", page.headHtml());
        model.put("bodyClassHtml", page.bodyClass());
        model.put("bodyHtml", page.bodyHtml());
        // A page has one main landmark: its own, or the one around it.
        model.put("contentTag", page.bodyHtml().contains("<main") ? "div" : "main");
        model.put("locale", locale);
        model.put("language", locale.toLanguageTag());
        model.put("baseUrl", host.baseUrl());
        model.put("contextPath", request.getContextPath());
        model.put("product", host.name().key());
        model.put("productName", host.name() == ProductName.JIRA ? "Jira" : "Confluence");
        model.put("staticVersion", staticVersion);
        model.put("styles", tags.styles(resources, locale));
        model.put("scripts", tags.scripts(resources, locale));
        model.put("paths", SignInPaths.of(host.name()));
        model.put("popup", popup);
        model.put("admin", admin);
        addReader(model, page, request, popup);
        StringWriter out = new StringWriter(html.length() + 8192);
        templates.render("chrome/page.vm", model, out);
        return out.toString();
    }

    private void addReader(Map<String, Object> model, ParsedPage page, HttpServletRequest request, boolean popup) {
        Optional<HostUser> user = host.currentUser().get();
        boolean administrator = user.filter(users::isAdmin).isPresent();
        model.put("administrator", administrator);
        model.put("secureAdmin", administrator && secureAdmin.canExecuteRequest(request));
        user.ifPresent(someone -> {
            model.put("user", someone);
            model.put("avatar", request.getContextPath() + Avatars.pathFor(someone));
            model.put("atl_token", xsrf.getXsrfToken(request, null, true));
        });
        if (!popup) {
            Map<String, Object> context = host.services().find(FragmentContext.class)
                    .map(fragments -> fragments.of(request)).orElse(Map.of());
            model.put("menus", new Menus(request.getContextPath(), HostNavigation.of(host.name()), host.modules(), context,
                    new ActivePage(request.getRequestURI(), page.metas().get("admin.active.tab"))));
        }
    }
}
