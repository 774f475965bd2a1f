package org.cairnplans.workbench.host.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.cairnplans.workbench.host.FragmentText;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.cairnplans.workbench.host.resources.AppDownloads;
import org.cairnplans.workbench.host.resources.Batches;
import org.cairnplans.workbench.host.resources.JsI18n;
import org.cairnplans.workbench.host.resources.ResourceRequests;
import org.cairnplans.workbench.host.resources.ResourceTags;
import org.cairnplans.workbench.host.resources.StaticFiles;
import org.cairnplans.workbench.host.resources.WebResources;
import org.cairnplans.workbench.host.velocity.DirectoryTemplates;
import org.cairnplans.workbench.host.velocity.TemplateEngine;
import org.cairnplans.workbench.host.web.chrome.Avatars;
import org.cairnplans.workbench.host.web.chrome.Chrome;
import org.cairnplans.workbench.host.web.session.Destinations;
import org.cairnplans.workbench.host.web.session.SecureAdmin;
import org.cairnplans.workbench.host.web.session.Sessions;
import org.cairnplans.workbench.host.web.session.SignInPaths;
import org.cairnplans.workbench.host.web.session.XsrfTokens;
import org.slf4j.LoggerFactory;

/** Puts together HTTP of one product. */
public final class TomcatHttpLayer implements HttpLayer {

    private final ProductHost host;
    private final int port;
    private final String contextPath;
    private final SignInPaths paths;
    private final Destinations destinations;
    private final TemplateEngine templates;
    private final CurrentRequest currentRequest = new CurrentRequest();
    private final PageRegistry pages = new PageRegistry();
    private final XsrfTokens xsrf = new XsrfTokens();
    private final SecureAdmin secureAdmin;
    private final Locales locales;
    private TomcatServer server;

    /** @param port 1 to 65535; the host's base URL names it already */
    public TomcatHttpLayer(ProductHost host, int port) {
        this.host = host;
        this.port = port;
        contextPath = URI.create(host.baseUrl()).getPath();
        paths = SignInPaths.of(host.name());
        destinations = new Destinations(host.baseUrl(), paths);
        secureAdmin = new SecureAdmin(host.clock(), destinations);
        locales = new Locales(host.currentUser(), currentRequest);
        templates = TemplateEngine.own(new DirectoryTemplates(resources().resolve("templates")), "macros.vm");
        registerServices();
    }

    private void registerServices() {
        ServiceRegistry services = host.services();
        PageBuilder pageBuilder = new PageBuilder(currentRequest);
        AppTemplates appTemplates = new AppTemplates(host, pageBuilder::page);
        services.register(PageBuilderService.class, pageBuilder);
        services.registerPerBundle(TemplateRenderer.class, appTemplates::rendererFor);
        services.register(FragmentText.class, templates::renderPlain);
        services.register(XsrfTokenAccessor.class, xsrf);
        services.register(XsrfTokenValidator.class, xsrf);
        services.register(WebSudoManager.class, secureAdmin);
        services.register(LoginUriProvider.class, destinations);
        services.register(LocaleResolver.class, locales);
        services.register(TimeZoneManager.class, new Zones(host.currentUser()));
    }

    private Path resources() {
        return host.options().workbenchDir().resolve("resources");
    }

    @Override
    public HostPages pages() {
        return pages;
    }

    @Override
    public void start(HostUsers users, HttpServlet rest) throws Exception {
        WebResources webResources = new WebResources(host.modules()::webResources);
        I18nResolver texts = host.services().require(I18nResolver.class);
        JsI18n jsI18n = new JsI18n((locale, key) -> texts.getAllTranslationsForPrefix(key, locale).getOrDefault(key, key));
        Batches batches = new Batches(contextPath, host.modules()::resource, jsI18n);
        StaticFiles files = new StaticFiles(resources());
        Chrome chrome = new Chrome(host, users, templates, new ResourceTags(contextPath, webResources, batches), files.version(),
                xsrf, secureAdmin);
        ErrorPages errors = new ErrorPages(templates, chrome, locales);
        PageKit kit = new PageKit(host, templates, chrome, errors, locales, xsrf, secureAdmin);
        Sessions sessions = new Sessions(users, () -> host.services().find(AuthTokens.class));
        new SignInPages(paths, sessions, destinations, secureAdmin, users).register(pages);
        pages.register(Avatars.PATH, new Avatars(users));
        ResourceRequests resourceRequests =
                new ResourceRequests(new AppDownloads(host.modules(), webResources, batches, locales::getLocale), files);
        Dispatcher dispatcher = new Dispatcher(
                kit, pages, new PluginServlets(host.modules(), users, destinations, kit), resourceRequests, destinations, users);
        RequestGate gate = new RequestGate(sessions, host.currentUser(), currentRequest, errors);
        server = new TomcatServer(host.name().key(), host.home(), port, contextPath, gate, dispatcher, rest);
        server.start();
    }

    @Override
    public void close() {
        if (server != null) {
            try {
                server.stop();
            } catch (LifecycleException e) {
                LoggerFactory.getLogger(TomcatHttpLayer.class).warn("HTTP of {} did not stop cleanly", host.name().key(), e);
            }
        }
    }
}
