package org.cairnplans.workbench.host.web.session;

import org.cairnplans.workbench.host.ProductName;

/**
 * Where a product has its pages around signing in; all paths are below the context.
 *
 * @param home where one goes without a destination
 * @param login login page and form
 * @param logout ends the session
 * @param webSudo password page of administration
 * @param webSudoDestination parameter of that page that says where to go on
 * @param dropWebSudo ends the secure administrator session
 */
public record SignInPaths(
        String home, String login, String logout, String webSudo, String webSudoDestination, String dropWebSudo) {

    /** Parameter of the login page that says where to go on, in both products. */
    public static final String DESTINATION = "os_destination";

    /** Parameter of the password page that says that a form waits to be sent again: Jira's name, here in both products. */
    public static final String WEBSUDO_IS_POST = "webSudoIsPost";

    public static SignInPaths of(ProductName product) {
        return switch (product) {
            case JIRA -> new SignInPaths("/secure/Dashboard.jspa", "/login.jsp", "/secure/Logout.jspa",
                    "/secure/admin/WebSudoAuthenticate.jspa", "webSudoDestination", "/secure/admin/WebSudoDrop.jspa");
            case CONFLUENCE -> new SignInPaths("/dashboard.action", "/login.action", "/logout.action",
                    "/authenticate.action", "destination", "/dropauthentication.action");
        };
    }
}
