package org.cairnplans.journey;

import org.cairnplans.workbench.FilledWorkbench;

/** One person at one browser, signed in at both products as they would do it. */
final class Journey implements AutoCloseable {

    private final FilledWorkbench organisation;
    private final Browser browser;
    private final String username;

    private Journey(FilledWorkbench organisation, Browser browser, String username) {
        this.organisation = organisation;
        this.browser = browser;
        this.username = username;
    }

    /** @param language of the browser; people of the demo have their own language in their profile */
    static Journey begin(FilledWorkbench organisation, String username, String language) {
        Journey journey = new Journey(organisation, Browser.open(language), username);
        journey.signIn(organisation.workbench().jira().baseUrl() + "/login.jsp");
        return journey;
    }

    private void signIn(String page) {
        browser.go(page);
        browser.type("#login-form-username", username);
        browser.type("#login-form-password", username);
        browser.click("#login-form-submit");
        browser.awaitGone("#login-form-submit");
    }

    Browser inJira(String path) {
        return browser.go(organisation.workbench().jira().baseUrl() + path);
    }

    Browser inConfluence(String path) {
        return browser.go(organisation.workbench().confluence().baseUrl() + path);
    }

    void signInToConfluence() {
        signIn(organisation.workbench().confluence().baseUrl() + "/login.action");
    }

    Browser browser() {
        return browser;
    }

    /** What every screen owes: no script errors, no serious barriers in Cairn's own part, and a picture to look at. */
    void look(String name, String ownPart) {
        browser.picture(name);
        browser.assertNoScriptErrors();
        browser.assertAccessible(ownPart);
    }

    @Override
    public void close() {
        browser.close();
    }
}
