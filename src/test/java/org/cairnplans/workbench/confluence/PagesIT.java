package org.cairnplans.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.NewPerson;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.confluence.store.Restrictions;
import org.cairnplans.workbench.host.HostUser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of the workbench's Confluence over HTTP: saving, versions, restrictions, hostile content. */
@RunsInWorkbench
class PagesIT {

    @Test
    void refusesMalformedStorageFormatWithItsLineAndKeepsTheTextInTheEditor(Workbench workbench) {
        TestSpace space = new TestSpace(workbench, "FORM");

        HttpResponse<String> rest = space.post("Broken", "<p>a</p>\n<p><b>x</p>");
        assertEquals(400, rest.statusCode());
        assertTrue(HttpAs.json(rest).get("message").asText().contains("line 2"), rest.body());

        HttpResponse<String> editor = workbench.confluence("admin").send("POST", "/pages/doeditpage.action",
                "spaceKey=FORM&pageTitle=Broken&body=%3Cp%3Eopen&baseVersion=0", "application/x-www-form-urlencoded");
        assertEquals(400, editor.statusCode());
        Document html = Jsoup.parse(editor.body());
        assertTrue(html.select("#editor-error").text().startsWith("Line 1:"), html.select("#editor-error").text());
        assertEquals("<p>open", html.select("#page-body").val());
    }

    @Test
    void savesVersionsAndRefusesAStaleOne(Workbench workbench) {
        TestSpace space = new TestSpace(workbench, "VERS");
        long page = space.page("Plan", "<p>one</p>\n<p>same</p>");

        assertEquals(200, space.put(page, 2, "<p>two</p>\n<p>same</p>").statusCode());
        HttpResponse<String> stale = space.put(page, 2, "<p>three</p>");

        assertEquals(409, stale.statusCode(), stale.body());
        Document compared = Jsoup.parse(workbench.confluence("admin").get("/pages/diffpagesbyversion.action?pageId=" + page
                + "&selectedPageVersions=2&selectedPageVersions=1").body());
        assertEquals("- <p>one</p>", compared.select(".diff-removed").text());
        assertEquals("+ <p>two</p>", compared.select(".diff-added").text());
        assertEquals("<p>same</p>", compared.select(".diff-same").text());
    }

    @Test
    void hidesARestrictedPageAndThoseBelowItLikeOneThatDoesNotExist(Workbench workbench) {
        TestSpace space = new TestSpace(workbench, "REST");
        NewPerson.inBoth(workbench, "wiki-in", Locale.ENGLISH);
        NewPerson.inBoth(workbench, "wiki-out", Locale.ENGLISH);
        long page = space.page("Secret", "<p>quiet words</p>");
        long child = space.child(page, "Below", "<p>also quiet</p>");
        WikiStore store = workbench.confluence().services().require(WikiStore.class);
        HostUser inside = store.users().byName("wiki-in").orElseThrow();
        store.access().set(page, new Restrictions(Set.of(inside.key()), Set.of()));

        for (String path : new String[] {"/rest/api/content/%d", "/pages/viewpage.action?pageId=%d",
                "/pages/editpage.action?pageId=%d",
            "/spaces/flyingpdf/pdfpageexport.action?pageId=%d", "/exportword?pageId=%d",
                    "/pages/viewpreviousversions.action?pageId=%d"}) {
            for (long id : new long[] {page, child}) {
                assertEquals(404, workbench.confluence("wiki-out").get(path.formatted(id)).statusCode(), path);
                assertEquals(200, workbench.confluence("wiki-in").get(path.formatted(id)).statusCode(), path);
            }
        }
        assertEquals(404, workbench.confluence("wiki-out").get("/display/REST/Secret").statusCode());
        assertFalse(workbench.confluence("wiki-out").get("/display/REST").body().contains("Secret"));
        assertFalse(workbench.confluence("wiki-out").get("/dosearchsite.action?queryString=quiet").body().contains("Below"));
        assertFalse(workbench.confluence("wiki-out").get("/rest/api/content?spaceKey=REST").body().contains("quiet"));
        assertEquals(404, workbench.confluence("wiki-out").get("/pages/viewpage.action?pageId=1").statusCode());
    }

    @Test
    void showsHostileContentAsText(Workbench workbench) {
        TestSpace space = new TestSpace(workbench, "HOST");
        long page = space.page("<script>alert(1)</script>", """
                <script>alert(2)</script><img src="x" onerror="alert(3)"/>
                <ac:structured-macro ac:name="&lt;script&gt;alert(4)&lt;/script&gt;"/>
                <ac:structured-macro ac:name="cairn-plan"><ac:parameter ac:name="plan">&lt;script&gt;alert(5)&lt;/script&gt;</ac:parameter></ac:structured-macro>
                <ac:structured-macro ac:name="info"><ac:parameter ac:name="title">&lt;script&gt;alert(6)&lt;/script&gt;</ac:parameter></ac:structured-macro>""");

        for (String path : new String[] {"/pages/viewpage.action?pageId=%d", "/pages/editpage.action?pageId=%d",
                "/pages/exporthtml.action?pageId=%d",
            "/pages/renderedas.action?pageId=%d&type=email", "/dashboard.action"}) {
            Document html = Jsoup.parse(workbench.confluence("admin").get(path.formatted(page)).body());
            assertTrue(html.select("script:not([src]), [onerror], .wiki-content img").isEmpty(), path
                    + html.select("script:not([src])"));
        }
    }
}
