package org.cairnplans.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.cairnplans.workbench.FilledWorkbench;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.junit.jupiter.api.Test;

/** Mentor, manager, programme, administrator, outsider: each sees what is theirs, and the outsider nothing. */
@RunsInWorkbench
class OthersJourneyIT {

    private final FilledWorkbench organisation;

    OthersJourneyIT(FilledWorkbench organisation) {
        this.organisation = organisation;
    }

    @Test
    void theMentorConfirmsWhatWaits() {
        try (Journey aisha = Journey.begin(organisation, "aisha", "en")) {
            Browser page = aisha.inJira("/plugins/servlet/cairn/growth");
            page.awaitText("Vom Umsetzen zum Gestalten");
            aisha.look("growth-mentor", "#main");
            String goal = organisation.planOf("jonas").at("/goals/1/key").asText();
            aisha.inJira("/browse/" + goal).click("[data-cairn-path$='/confirmation']");
            page.awaitGone("[data-cairn-path$='/confirmation']");
            aisha.look("evidence-confirmed", ".cairn-panel");
            JsonNode items = HttpAs.json(organisation.jira("jonas").get(
                    "/rest/cairn/1.0/evidence?goal=" + organisation.planOf("jonas").at("/goals/1/id")));
            assertTrue(items.toString().contains("CONFIRMED"));
        }
    }

    @Test
    void theManagerFindsEverythingOnTheDashboardBeforeTheReview() {
        try (Journey grace = Journey.begin(organisation, "grace", "en")) {
            Browser page = grace.inJira("/secure/Dashboard.jspa");
            page.awaitText("Ana Ruiz");
            grace.look("dashboard-manager", ".cairn-dashboard");
            assertTrue(page.text().contains("Not shared"), "Daniel shares nothing");
            assertFalse(page.text().contains("Towards staff engineer"));
            page.width(420);
            grace.inJira("/secure/Dashboard.jspa").awaitText("Ana Ruiz");
            grace.look("dashboard-narrow", ".cairn-dashboard");
            page.assertNoSidewaysScroll();
        }
    }

    @Test
    void theOutsiderFindsNothingAnywhere() {
        try (Journey omar = Journey.begin(organisation, "omar", "en")) {
            JsonNode plan = organisation.planOf("ana");
            Browser page = omar.inJira("/browse/" + plan.get("key").asText());
            omar.look("refused-issue", "body");
            assertFalse(page.text().contains(plan.get("title").asText()));
            omar.inJira("/issues/?jql=project%20%3D%20GROW");
            omar.browser().picture("refused-search");
            assertFalse(page.text().contains(plan.get("title").asText()));
            omar.inJira("/plugins/servlet/cairn/growth");
            omar.look("growth-outsider", "#main");
            assertFalse(page.text().contains("Ana Ruiz"));
        }
    }

    @Test
    void confluenceShowsThePlanAfterOneApprovalAndABoxToTheOutsider() {
        String id = HttpAs.json(organisation.confluence("grace").get(
                "/rest/api/content?spaceKey=GROW&title=Growth%20in%20Payments")).at("/results/0/id").asText();
        String path = "/pages/viewpage.action?pageId=" + id;
        try (Journey grace = Journey.begin(organisation, "grace", "en")) {
            Browser page = showAfterApproval(grace, path);
            page.awaitText("From engineer to leading a migration");
            grace.look("macro-manager", ".cairn-plan, .cairn-macro, .cairn-box");
        }
        try (Journey omar = Journey.begin(organisation, "omar", "en")) {
            Browser page = showAfterApproval(omar, path);
            page.awaitText("not shared with you");
            omar.look("macro-outsider", "body");
            assertFalse(page.text().contains("From engineer to leading a migration"));
        }
    }

    private static Browser showAfterApproval(Journey person, String path) {
        person.signInToConfluence();
        Browser page = person.inConfluence(path);
        page.picture("macro-approve");
        page.click(".cairn-box a, .aui-message a");
        page.click("#approve");
        page.awaitGone("#approve");
        return person.inConfluence(path);
    }

    @Test
    void theProgrammeAdministratorSeesPairingsInGerman() {
        try (Journey hanna = Journey.begin(organisation, "hanna", "de")) {
            Browser page = hanna.inJira("/plugins/servlet/cairn/pairing/all");
            page.awaitText("Tomasz Kowal");
            hanna.look("pairings-german", "#main, main");
            assertFalse(page.text().contains("cairn."));
        }
    }

    @Test
    void theAdministratorChecksThatAllIsWell() {
        try (Journey admin = Journey.begin(organisation, "admin", "en")) {
            for (String screen : new String[] {"setup", "check", "data", "reporting-lines"}) {
                Browser page = admin.inJira("/plugins/servlet/cairn/admin/" + screen);
                if (page.shows("input[type=password]")) {
                    page.type("input[type=password]", "admin");
                    page.click("button.aui-button-primary, input[type=submit]");
                    page.awaitGone("input[type=password]");
                }
                admin.look("admin-" + screen, "main, #main, .aui-page-panel-content");
            }
        }
    }
}
