package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.web.session.CutForm;
import org.cairnplans.workbench.host.web.session.Destinations;
import org.cairnplans.workbench.host.web.session.SecureAdmin;
import org.cairnplans.workbench.host.web.session.Sessions;
import org.cairnplans.workbench.host.web.session.SignInPaths;

/** Login, logout, and the password page of administration. */
final class SignInPages {

    private final SignInPaths paths;
    private final Sessions sessions;
    private final Destinations destinations;
    private final SecureAdmin secureAdmin;
    private final HostUsers users;

    SignInPages(SignInPaths paths, Sessions sessions, Destinations destinations, SecureAdmin secureAdmin, HostUsers users) {
        this.paths = paths;
        this.sessions = sessions;
        this.destinations = destinations;
        this.secureAdmin = secureAdmin;
        this.users = users;
    }

    void register(PageRegistry pages) {
        if (pages.find("/").isEmpty()) {
            pages.register("/", (OpenPage) call -> call.redirect(paths.home()));
        }
        pages.register(paths.login(), (OpenPage) this::login);
        pages.register(paths.logout(), (OpenPage) this::logout);
        pages.register(paths.webSudo(), this::webSudo);
        pages.register(paths.dropWebSudo(), this::dropWebSudo);
    }

    private void login(PageCall call) throws IOException {
        boolean tried = "POST".equals(call.request().getMethod());
        String destination = call.parameter(SignInPaths.DESTINATION);
        if (tried
                && sessions.signIn(call.request(), call.parameter("os_username"), call.parameter("os_password")).isPresent()) {
            goOn(call, destination);
            return;
        }
        Map<String, Object> model = new HashMap<>();
        model.put("failed", tried);
        model.put("username", tried ? call.parameter("os_username") : null);
        model.put("permissionViolation", call.parameter("permissionViolation") != null && !tried);
        model.put("destination", destinations.checked(destination).isPresent() ? destination : null);
        model.put("loginPath", paths.login());
        call.render("chrome/login.vm", model);
    }

    /** Only the reader's own click signs out: without the form's token the page asks. */
    private void logout(PageCall call) throws IOException {
        if (call.user().isEmpty()) {
            call.redirect(paths.login());
        } else if ("POST".equals(call.request().getMethod())) {
            call.requireXsrf();
            sessions.signOut(call.request());
            call.redirect(paths.login());
        } else {
            call.render("chrome/logout.vm", Map.of("logoutPath", paths.logout()));
        }
    }

    private void webSudo(PageCall call) throws IOException {
        // Everybody who comes here is signed in; the page gives no right that the person does not have.
        var user = call.user().orElseThrow();
        if (!users.isAdmin(user)) {
            call.error(HttpServletResponse.SC_FORBIDDEN, null);
            return;
        }
        String destination = call.parameter(paths.webSudoDestination());
        boolean tried = "POST".equals(call.request().getMethod());
        if (tried) {
            call.requireXsrf();
            String password = call.parameter("webSudoPassword");
            if (password != null && users.authenticate(user.username(), password).filter(user::equals).isPresent()) {
                secureAdmin.open(call.request());
                goOnAfterPassword(call, destination);
                return;
            }
        }
        Map<String, Object> model = new HashMap<>();
        model.put("failed", tried);
        model.put("destinationName", paths.webSudoDestination());
        model.put("destination", destinations.checked(destination).isPresent() ? destination : null);
        model.put("isPostName", SignInPaths.WEBSUDO_IS_POST);
        model.put("isPost", isPost(call));
        model.put("webSudoPath", paths.webSudo());
        call.render("chrome/websudo.vm", model);
    }

    private static boolean isPost(PageCall call) {
        return "true".equals(call.parameter(SignInPaths.WEBSUDO_IS_POST));
    }

    /** Browsers can't be redirected to a POST with other fields, so a page sends the form that was cut off. */
    private void goOnAfterPassword(PageCall call, String destination) throws IOException {
        Optional<CutForm> form = isPost(call) ? CutForm.take(call.request(), destination) : Optional.empty();
        Optional<String> target = destinations.checked(destination);
        if (form.isPresent() && target.isPresent()) {
            call.render("chrome/websudo-resubmit.vm", Map.of("destination", target.get(), "fields", form.get().fields()));
        } else {
            goOn(call, destination);
        }
    }

    private void dropWebSudo(PageCall call) throws IOException {
        call.requireXsrf();
        secureAdmin.drop(call.request());
        call.redirect(paths.home());
    }

    private void goOn(PageCall call, String destination) throws IOException {
        Optional<String> target = destinations.checked(destination);
        call.response().sendRedirect(target.orElse(call.request().getContextPath() + paths.home()));
    }
}
