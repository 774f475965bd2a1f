package org.cairnplans.workbench.applinks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.cairnplans.workbench.Workbench;

/** Goes the way of somebody who lets Confluence read Jira as them, over HTTP, step by step. */
public final class LinkVisit {

    private final Workbench workbench;
    private final String username;

    public LinkVisit(Workbench workbench, String username) {
        this.workbench = workbench;
        this.username = username;
    }

    /** The whole way. */
    public void approve() {
        assertEquals(302, workbench.confluence(username).get(answer("approve", "")).statusCode());
    }

    /**
     * To Jira, and an answer there.
     *
     * @param button approve or deny
     * @param returnTo address in Confluence, empty for none
     * @return path in Confluence that Jira sends the browser to
     */
    String answer(String button, String returnTo) {
        String query = returnTo.isEmpty() ? "" : "?redirectUrl=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
        HttpResponse<String> begun = workbench.confluence(username).get(LinkPaths.BEGIN + query);
        String question = location(begun).substring(workbench.jira().baseUrl().length());
        assertEquals(200, workbench.jira(username).get(question).statusCode());
        String form = question.substring(question.indexOf('?') + 1) + "&" + button + "=true";
        HttpResponse<String> decided = workbench.jira(username)
                .send("POST", LinkPaths.AUTHORIZE, form, "application/x-www-form-urlencoded");
        return location(decided).substring(workbench.confluence().baseUrl().length());
    }

    static String location(HttpResponse<String> redirect) {
        assertEquals(302, redirect.statusCode(), redirect.body());
        return redirect.headers().firstValue("Location").map(URI::create).map(URI::toString).orElseThrow();
    }
}
