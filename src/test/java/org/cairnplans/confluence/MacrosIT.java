package org.cairnplans.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.cairnplans.workbench.NewPerson;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.applinks.LinkSwitch;
import org.cairnplans.workbench.applinks.LinkVisit;
import org.cairnplans.workbench.confluence.TestSpace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The macros of the packed jar, on pages of the workbench, over the application link. */
@RunsInWorkbench
class MacrosIT {

    private static final String MINE =
            "<ac:structured-macro ac:name=\"cairn-plan\"/><ac:structured-macro ac:name=\"cairn-milestones\"/>";

    private static final String PLAN = """
            {"version": "1.0.0", "protocol": 1, "viewer": "Macro-ann", "replies": [{"state": "plan", "plan": {
              "key": "DEV-1", "title": "Grow <script>alert(1)</script>", "owner": "Ann", "phase": "active", "due": "2027-06-30",
              "changed": "2026-11-01T10:00:00Z",
              "goals": [{"key": "DEV-2", "title": "Lead <b>one</b> thing", "state": "some_later_state",
                "due": "", "progress": 250, "settled": 1, "required": 2,
                "milestones": [{"key": "DEV-3", "title": "First step", "due": "2026-11-10", "closed": true, "overdue": false}]}],
              "quarters": [{"year": 2026, "number": 4, "milestones": 1, "closed": 1, "state": "done", "current": true}]}}]}""";

    @Test
    void asksForApprovalOnceAndComesBackToThePage(Workbench workbench) {
        NewPerson.inBoth(workbench, "macro-lea", Locale.ENGLISH);
        long page = new TestSpace(workbench, "MACA").page("Plan", MINE);

        Elements link = view(workbench, "macro-lea", page).select(".cairn-box a");
        assertEquals(List.of("Log in and approve", "Log in and approve"), link.eachText());
        assertTrue(link.attr("href").contains("redirectUrl=") && link.attr("href").endsWith("pageId%3D" + page),
                link.attr("href"));

        new LinkVisit(workbench, "macro-lea").approve();

        assertEquals("You have no development plan yet. Start your plan in Jira",
                view(workbench, "macro-lea", page).select(".cairn-box").first().text());
    }

    @Test
    void saysTheSameOfWhatIsHiddenAndOfWhatDoesNotExist(Workbench workbench) {
        NewPerson.inBoth(workbench, "macro-out", Locale.ENGLISH);
        new LinkVisit(workbench, "macro-out").approve();
        long page = new TestSpace(workbench, "MACB").page("Plans",
                macro("cairn-plan", "person", "admin") + macro("cairn-plan", "person", "nobody-at-all")
                + macro("cairn-plan", "plan", "NONE-1")
                + macro("cairn-milestones", "person", "admin"));

        assertEquals(List.of("This plan is not shared with you."),
                view(workbench, "macro-out", page).select(".cairn-box").eachText().stream().distinct().toList());
    }

    @Test
    void speaksTheReadersLanguage(Workbench workbench) {
        NewPerson.inBoth(workbench, "macro-uwe", Locale.GERMANY);
        long page = new TestSpace(workbench, "MACC").page("Plan", MINE);

        assertEquals("Anmelden und erlauben", view(workbench, "macro-uwe", page).select(".cairn-box a").first().text());
    }

    @Test
    void tellsAMissingLinkFromAJiraThatCanNotBeReachedAndFromOneWithoutCairn(Workbench workbench) throws Exception {
        NewPerson.inBoth(workbench, "macro-ned", Locale.ENGLISH);
        new LinkVisit(workbench, "macro-ned").approve();
        long page = new TestSpace(workbench, "MACD").page("Plan", MINE);

        try (LinkSwitch off = LinkSwitch.off(workbench)) {
            assertBox(workbench, "macro-ned", page, "Confluence is not linked to Jira.");
        }
        try (Stub older = new Stub(200, "{\"version\": \"0.9\", \"protocol\": 0, \"replies\": []}");
                LinkSwitch to = older.link(workbench)) {
            assertBox(workbench, "macro-ned", page, "update Cairn in Jira");
        }
        try (Stub stranger = new Stub(404, "not here"); LinkSwitch to = stranger.link(workbench)) {
            assertBox(workbench, "macro-ned", page, "Cairn does not answer in the linked Jira.");
        }
        try (LinkSwitch nowhere = LinkSwitch.to(workbench, "http://localhost:" + Workbench.freePort())) {
            assertBox(workbench, "macro-ned", page, "Jira can't be reached right now");
        }
        // One failure does not open the breaker: the next page that finds Jira again shows the plan's state at once.
        assertBox(workbench, "macro-ned", page, "You have no development plan yet.");
    }

    @Test
    void showsAPlanOnScreensAndInDocumentsAndNowhereElse(Workbench workbench) throws Exception {
        NewPerson.inBoth(workbench, "macro-ann", Locale.ENGLISH);
        new LinkVisit(workbench, "macro-ann").approve();
        long page = new TestSpace(workbench, "MACE").page("Plan", MINE);

        try (Stub jira = new Stub(200, PLAN); LinkSwitch to = jira.link(workbench)) {
            Document screen = view(workbench, "macro-ann", page);
            assertEquals("Grow <script>alert(1)</script>", screen.select(".cairn-plan .cairn-title").text());
            assertEquals("some_later_state", screen.select(".cairn-plan tbody .aui-lozenge").text());
            assertEquals("100", screen.select("progress").attr("value"));
            assertEquals(1, screen.select("svg ellipse.cairn-stone-done").size());
            assertEquals("First step", screen.select(".cairn-twin td a").text());
            assertTrue(screen.select("script:not([src]), .cairn-macro b").isEmpty());
            assertEquals(1, jira.questions.get(), "one question for both macros");

            for (String type : List.of("email", "feed", "diff", "html_export")) {
                Document elsewhere = as(workbench, "macro-ann", page, type);
                assertTrue(elsewhere.select(".cairn-macro, svg").isEmpty(), type);
                assertTrue(elsewhere.select(".cairn-box").first().text().startsWith("A development plan stands here."), type);
                assertTrue(elsewhere.select(".cairn-box a").attr("href").endsWith("pageId=" + page), type);
            }
            assertEquals(1, jira.questions.get(), "nobody asks for what is not shown");

            for (String type : List.of("pdf", "word")) {
                Document document = as(workbench, "macro-ann", page, type);
                assertTrue(document.select(".cairn-macro svg, progress, details").isEmpty(), type);
                assertEquals("First step", document.select(".cairn-milestones td a").text());
                assertTrue(document.select(".cairn-macro").text().contains("as Macro-ann may see it"), type);
            }
            assertEquals("%PDF", workbench.confluence("macro-ann").get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page)
                    .body().substring(0, 4));
        }
    }

    private static void assertBox(Workbench workbench, String reader, long page, String text) {
        String shown = view(workbench, reader, page).select(".cairn-box").first().text();
        assertTrue(shown.contains(text), shown);
    }

    private static Document view(Workbench workbench, String reader, long page) {
        return Jsoup.parse(workbench.confluence(reader).get("/pages/viewpage.action?pageId=" + page).body());
    }

    private static Document as(Workbench workbench, String reader, long page, String type) {
        return Jsoup.parse(workbench.confluence(reader).get("/pages/renderedas.action?pageId=" + page + "&type=" + type).body());
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    /** Something that answers in Jira's place. */
    private static final class Stub implements AutoCloseable {

        private final AtomicInteger questions = new AtomicInteger();
        private final HttpServer server;

        Stub(int status, String body) throws Exception {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", exchange -> {
                questions.incrementAndGet();
                exchange.getRequestBody().readAllBytes();
                byte[] answer = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
        }

        LinkSwitch link(Workbench workbench) {
            return LinkSwitch.to(workbench, "http://localhost:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
