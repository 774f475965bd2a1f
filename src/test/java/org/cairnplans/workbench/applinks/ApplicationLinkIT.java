package org.cairnplans.workbench.applinks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Locale;
import org.cairnplans.workbench.NewPerson;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.store.Sql;
import org.junit.jupiter.api.Test;

/** One approval, over real HTTP, and how it ends. */
@RunsInWorkbench
class ApplicationLinkIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void sendsTheBrowserBackToThePageAndNowhereElse(Workbench workbench) {
        NewPerson.inBoth(workbench, "link-lea", Locale.ENGLISH);
        LinkVisit visit = new LinkVisit(workbench, "link-lea");
        String page = workbench.confluence().baseUrl() + "/pages/viewpage.action?pageId=1";

        assertEquals(page, LinkVisit.location(workbench.confluence("link-lea").get(visit.answer("approve", page))));
        assertEquals(workbench.confluence().baseUrl() + "/",
                LinkVisit.location(workbench.confluence("link-lea").get(visit.answer("approve", "https://evil.example/x"))));
    }

    @Test
    void takesAnAnswerOnceAndFromTheSamePersonOnly(Workbench workbench) {
        NewPerson.inBoth(workbench, "link-max", Locale.ENGLISH);
        NewPerson.inBoth(workbench, "link-eve", Locale.ENGLISH);
        String answer = new LinkVisit(workbench, "link-max").answer("approve", "");

        assertEquals(400, workbench.confluence("link-eve").get(answer).statusCode());
        assertEquals(400, workbench.confluence("link-max").get(answer).statusCode(),
                "the state was used up by the stranger's try");

        String second = new LinkVisit(workbench, "link-max").answer("approve", "");
        assertEquals(302, workbench.confluence("link-max").get(second).statusCode());
        assertEquals(400, workbench.confluence("link-max").get(second).statusCode());
    }

    @Test
    void keepsNothingWhenItIsDenied(Workbench workbench) {
        NewPerson.inBoth(workbench, "link-dan", Locale.ENGLISH);

        assertEquals(302, workbench.confluence("link-dan").get(new LinkVisit(workbench, "link-dan").answer("deny", ""))
                .statusCode());

        assertTrue(approvals(workbench, "link-dan").contains("No other application."));
    }

    @Test
    void isTakenBackInJira(Workbench workbench) {
        NewPerson.inBoth(workbench, "link-ida", Locale.ENGLISH);
        new LinkVisit(workbench, "link-ida").approve();
        assertEquals(200, bearer(workbench, token(workbench, "link-ida")));

        workbench.jira("link-ida").send("POST", LinkPaths.APPROVALS, "direction=given", FORM);

        assertEquals(401, bearer(workbench, token(workbench, "link-ida")));
    }

    @Test
    void isTakenBackInConfluenceAndJiraIsTold(Workbench workbench) {
        NewPerson.inBoth(workbench, "link-bo", Locale.ENGLISH);
        new LinkVisit(workbench, "link-bo").approve();
        String token = token(workbench, "link-bo");

        workbench.confluence("link-bo").send("POST", LinkPaths.APPROVALS, "direction=received", FORM);

        assertEquals(401, bearer(workbench, token));
        assertTrue(approvals(workbench, "link-bo").contains("No other application."));
    }

    @Test
    void keepsTokensInJiraAsHashesOnly(Workbench workbench) {
        NewPerson.inBoth(workbench, "link-kim", Locale.ENGLISH);
        new LinkVisit(workbench, "link-kim").approve();
        String token = token(workbench, "link-kim");

        assertFalse(new Sql(workbench.jira().dataSource()).list("SELECT token_hash FROM link_tokens", row -> row.getString(1))
                .contains(token));
    }

    @Test
    void refusesStrangersWithTokensAndCodes(Workbench workbench) {
        assertEquals(401, bearer(workbench, "no-token-of-ours"));
        assertEquals(403, workbench.jira(null).send("POST", LinkPaths.TOKEN, "client=x&secret=y&code=z", FORM).statusCode());
        assertEquals(400, workbench.jira("admin").get(LinkPaths.AUTHORIZE + "?client=x&state=y").statusCode());
    }

    @Test
    void asksForTheTokenOfTheForm(Workbench workbench) throws Exception {
        NewPerson.inBoth(workbench, "link-tom", Locale.ENGLISH);
        String question = LinkVisit.location(workbench.confluence("link-tom").get(LinkPaths.BEGIN));

        HttpResponse<String> forged = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(question.replaceAll("\\?.*", "")))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("link-tom:link-tom".getBytes()))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(question.replaceAll(".*\\?", "") + "&approve=true")).build(),
                HttpResponse.BodyHandlers.ofString());

        assertEquals(403, forged.statusCode());
    }

    private static String approvals(Workbench workbench, String username) {
        return workbench.confluence(username).get(LinkPaths.APPROVALS).body();
    }

    private static String token(Workbench workbench, String username) {
        return new Sql(workbench.confluence().dataSource()).first("SELECT a.token FROM link_approvals a JOIN wiki_users u"
                + " ON u.user_key = a.user_key WHERE u.username = ?", row -> row.getString(1), username).orElseThrow();
    }

    /** Status of a request to Jira with that token. */
    private static int bearer(Workbench workbench, String token) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(workbench.jira().baseUrl()
                    + "/rest/api/2/myself"))
                    .header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
