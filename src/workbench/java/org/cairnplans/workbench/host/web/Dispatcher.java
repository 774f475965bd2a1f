package org.cairnplans.workbench.host.web;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.resources.ResourceRequests;
import org.cairnplans.workbench.host.web.session.Destinations;

/** Everything of a product but REST: files, servlets of the app, pages of the host. */
final class Dispatcher extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageKit kit;
    private final transient PageRegistry pages;
    private final transient PluginServlets servlets;
    private final transient ResourceRequests resources;
    private final transient Destinations destinations;
    private final transient HostUsers users;

    Dispatcher(PageKit kit, PageRegistry pages, PluginServlets servlets, ResourceRequests resources, Destinations destinations,
            HostUsers users) {
        this.kit = kit;
        this.pages = pages;
        this.servlets = servlets;
        this.resources = resources;
        this.destinations = destinations;
        this.users = users;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String path = kit.path(request);
        boolean found;
        if (path.startsWith(PluginServlets.PREFIX + "/") && servlets.answer(path, request, response)) {
            found = true;
        } else {
            found = resources.answer(path, request, response) || page(path, request, response);
        }
        if (!found) {
            kit.errors().send(request, response, HttpServletResponse.SC_NOT_FOUND, null, null);
        }
    }

    private boolean page(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Page> page = pages.find(path);
        if (page.isEmpty()) {
            return false;
        }
        boolean open = page.get() instanceof OpenPage || users.isAnonymousAccessOn();
        if (!open && kit.host().currentUser().get().isEmpty()) {
            response.sendRedirect(destinations.loginPage(request));
            return true;
        }
        try {
            page.get().handle(new DefaultPageCall(request, response, kit));
        } catch (PageRefused refused) {
            kit.errors().send(request, response, refused.status(), refused.title(), refused.getMessage());
        } catch (WebSudoNeeded | WebSudoSessionException needed) {
            kit.secureAdmin().enforceWebSudoProtection(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
        return true;
    }
}
