package org.cairnplans.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.cairnplans.workbench.FilledWorkbench;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The mentee with ten minutes: from nothing to a plan, from finished work to evidence, once without a mouse, once in German. */
@RunsInWorkbench
class MenteeJourneyIT {

    private static final String BEHAVIOUR = "You will see me take a story from refinement to release and ask early.";

    private final FilledWorkbench organisation;

    MenteeJourneyIT(FilledWorkbench organisation) {
        this.organisation = organisation;
    }

    @Test
    void aNewcomerGetsFromTheEmptyPageToAPrivateDraft() {
        try (Journey leo = Journey.begin(organisation, "leo", "en")) {
            Browser page = leo.inJira("/secure/Dashboard.jspa");
            page.click("#cairn-growth");
            page.find("#cairn-start-plan");
            leo.look("growth-empty", "#main");
            page.click("#cairn-start-plan");
            page.type("#title", "Stand on my own feet in Payments");
            leo.look("wizard-direction", "#main");
            page.click(".cairn-form button.aui-button-primary");
            page.type("#goalTitle0", "Too short");
            page.click(".cairn-form button.aui-button-primary");
            page.find("#goalTitle0-error");
            assertEquals("Too short", page.find("#goalTitle0").getAttribute("value"), "nothing typed is lost");
            leo.look("wizard-error", "#main");

            page.type("#goalTitle0", "Finish stories without a safety net");
            page.type("#goalBehaviour0", BEHAVIOUR);
            setDate(page, "#goalDue0", LocalDate.now().plusDays(80));
            leo.look("wizard-goals", "#main");
            page.click(".cairn-form button.aui-button-primary");
            page.awaitText("Finish stories without a safety net");
            leo.look("wizard-review", "#main");
            page.click(".cairn-form button.aui-button-primary");
            page.awaitText("Stand on my own feet in Payments");
            leo.look("plan-draft", ".cairn-panel");

            JsonNode plan = organisation.planOf("leo");
            assertEquals("DRAFT", plan.get("phase").asText());
            assertEquals(404, organisation.jira("grace").get("/browse/" + plan.get("key").asText()).statusCode());
        }
    }

    @Test
    void finishedWorkBecomesEvidenceFromTheMoreMenu() {
        try (Journey ana = Journey.begin(organisation, "ana", "en")) {
            String key = HttpAs.json(organisation.jira("ana").get(
                    "/rest/api/2/search?jql=summary~%22idempotency%22%20AND%20assignee=ana&maxResults=1"))
                            .at("/issues/0/key").asText();
            Browser page = ana.inJira("/browse/" + key);
            page.click("#opsbar-operations_more");
            page.click("#cairn-add-evidence");
            page.find("#cairn-e-learned");
            ana.look("evidence-dialog", ".aui-dialog2");
            page.type("#cairn-e-role", "Author");
            page.type("#cairn-e-learned", "Too short");
            page.type("#cairn-e-applied", "The note is linked from three designs of other teams now.");
            page.click("#cairn-evidence-form button.aui-button-primary");
            page.awaitText("20");
            assertEquals("Too short", page.find("#cairn-e-learned").getAttribute("value"), "nothing typed is lost");
            ana.look("evidence-error", ".aui-dialog2");
            page.type("#cairn-e-learned", "Writing the options down first made the decision easy.");
            choose(page, "#cairn-e-competency", 1);
            choose(page, "#cairn-e-level", 2);
            page.click("#cairn-evidence-form button.aui-button-primary");
            page.awaitGone("#cairn-e-learned");
            ana.inJira("/browse/" + key);
            page.find(".cairn-supported");
            ana.look("work-supports-goal", ".cairn-supported");
        }
    }

    @Test
    void goalAndPlanAreReadableOnNarrowScreens() {
        try (Journey ana = Journey.begin(organisation, "ana", "en")) {
            JsonNode plan = organisation.planOf("ana");
            ana.browser().width(420);
            ana.inJira("/browse/" + plan.get("key").asText()).find(".cairn-panel");
            ana.look("plan-narrow", ".cairn-panel");
            ana.browser().assertNoSidewaysScroll();
            ana.inJira("/browse/" + plan.at("/goals/0/key").asText()).find(".cairn-panel");
            ana.look("goal-narrow", ".cairn-panel");
            ana.browser().assertNoSidewaysScroll();
            ana.browser().width(1280);
            ana.look("goal", ".cairn-panel");
        }
    }

    @Test
    void sharingIsPreviewedPersonByPerson() {
        try (Journey daniel = Journey.begin(organisation, "daniel", "en")) {
            Browser page = daniel.inJira("/browse/" + organisation.planOf("daniel").get("key").asText());
            page.click("[data-cairn-dialog=cairn-share]");
            page.click("label[for=cairn-share-manager]");
            page.awaitText("Grace Okafor");
            daniel.look("sharing-preview", "#cairn-share");
            page.press(Keys.ESCAPE);
        }
        assertEquals(404, organisation.jira("grace").get("/browse/" + organisation.planOf("daniel").get("key").asText())
                .statusCode(), "a preview shares nothing");
    }

    @Test
    void theWizardNeedsNoMouse() {
        try (Journey clara = Journey.begin(organisation, "clara", "en")) {
            Browser page = clara.inJira("/plugins/servlet/cairn/growth/new");
            assertEquals("title", page.focused().getAttribute("id"), "one can type at once");
            page.press("Next year without a mouse", Keys.ENTER);
            page.find("#goalTitle0");
            assertEquals("goalTitle0", page.focused().getAttribute("id"));
            page.press("Do everything with the keyboard", Keys.TAB);
            page.press(BEHAVIOUR, Keys.TAB);
            setDate(page, "#goalDue0", LocalDate.now().plusDays(90));
            page.find("#goalTitle0").sendKeys(Keys.ENTER);
            page.awaitText("Do everything with the keyboard");
            tabTo(page, "button.aui-button-primary");
            page.press(Keys.ENTER);
            page.find(".cairn-panel");
            assertTrue(page.text().contains("Next year without a mouse"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ana, en, From engineer to leading a migration, Belege", "jonas, de, Vom Umsetzen zum Gestalten, Evidence"})
    void everyScreenSpeaksTheReadersLanguage(String person, String language, String plan, String foreignWord) {
        try (Journey mentee = Journey.begin(organisation, person, language)) {
            Browser page = mentee.inJira("/plugins/servlet/cairn/growth");
            page.awaitText(plan);
            mentee.look("growth-" + language, "#main");
            assertFalse(page.text().contains("cairn."), "no key shows through");
            mentee.inJira("/plugins/servlet/cairn/growth/new").find("#title");
            mentee.look("wizard-" + language, "#main");
            mentee.inJira("/plugins/servlet/cairn/pairing").find("main");
            mentee.look("pairing-" + language, "main");
            mentee.inJira("/browse/" + organisation.planOf(person).at("/goals/0/key").asText()).find(".cairn-panel");
            mentee.look("goal-" + language, ".cairn-panel");
            assertFalse(page.find(".cairn-panel").getText().contains(foreignWord));
        }
    }

    /** Typing into a date field depends on the browser's locale; its value does not. */
    private static void setDate(Browser page, String css, LocalDate date) {
        ((JavascriptExecutor) page.driver()).executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                page.find(css), date.toString());
    }

    private static void choose(Browser page, String css, int index) {
        new Select(page.driver().findElement(By.cssSelector(css))).selectByIndex(index);
    }

    private static void tabTo(Browser page, String css) {
        WebElement wanted = page.find(css);
        for (int i = 0; i < 60 && !page.focused().equals(wanted); i++) {
            page.press(Keys.TAB);
        }
        assertEquals(wanted, page.focused(), "reached by tabbing");
    }
}
