package org.cairnplans.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.ApplicationProperties;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.exchange.Answer;
import org.cairnplans.exchange.Reply;
import org.cairnplans.exchange.Target;
import org.cairnplans.workbench.confluence.format.MacroReader;
import org.cairnplans.workbench.confluence.format.References;
import org.cairnplans.workbench.confluence.format.StorageFormatParser;
import org.cairnplans.workbench.confluence.macro.WikiConversion;
import org.cairnplans.workbench.confluence.macro.WikiXhtmlContent;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageAnswersTest {

    private static final Target ANN = new Target("ann", "");
    private static final Target PLAN = new Target("", "DEV-1");
    private static final String MACROS = """
            <p>x</p><ac:structured-macro ac:name="cairn-plan"/>
            <ac:structured-macro ac:name="info"><ac:rich-text-body>
              <ac:structured-macro ac:name="cairn-milestones"><ac:parameter ac:name="person"><ri:user ri:userkey="0a"/></ac:parameter></ac:structured-macro>
            </ac:rich-text-body></ac:structured-macro>
            <ac:structured-macro ac:name="cairn-plan"><ac:parameter ac:name="plan">DEV-1</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="cairn-plan"><ac:parameter ac:name="plan">no key</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="other"><ac:parameter ac:name="plan">DEV-2</ac:parameter></ac:structured-macro>""";

    private final List<List<Target>> questions = new ArrayList<>();
    private final XhtmlContent xhtml = new WikiXhtmlContent(new StorageFormatParser(), new MacroReader(new OnlyAnn()));
    private final ApplicationProperties confluence = mock(ApplicationProperties.class);
    private JiraOutcome failure;

    private final PageAnswers answers = new PageAnswers((targets, page) -> {
        questions.add(targets);
        return failure != null ? failure : new JiraOutcome.Answered(
                new Answer("1", 1, "Ann", targets.stream().map(target -> Reply.hidden()).toList()),
                URI.create("https://jira.example.com"));
    }, new PageTargets(xhtml), new PageAddress(confluence));

    @BeforeEach
    void address() {
        when(confluence.getBaseUrl(any())).thenReturn("https://confluence.example.com");
    }

    @Test
    void shouldAskOnceForAllMacrosOfAPage() {
        ConversionContext page = page(MACROS);

        answers.find(Target.VIEWER, page);
        answers.find(ANN, page);
        answers.find(PLAN, page);
        answers.find(PLAN, page);

        assertEquals(List.of(List.of(Target.VIEWER, ANN, PLAN)), questions);
    }

    @Test
    void shouldKeepNothingForTheNextReader() {
        answers.find(Target.VIEWER, page(MACROS));
        answers.find(Target.VIEWER, page(MACROS));

        assertEquals(2, questions.size());
    }

    @Test
    void shouldAskForAMacroThatWasNotFoundOnThePageAlone() {
        ConversionContext page = page(MACROS);
        answers.find(Target.VIEWER, page);

        answers.find(new Target("included", ""), page);

        assertEquals(List.of(new Target("included", "")), questions.get(1));
    }

    @Test
    void shouldAskInAPreviewThatHasNoPage() {
        answers.find(ANN, WikiConversion.preview());

        assertEquals(List.of(List.of(ANN)), questions);
    }

    @Test
    void shouldAskWithABodyThatCanNotBeRead() {
        answers.find(ANN, page("<p>broken"));

        assertEquals(List.of(List.of(ANN)), questions);
    }

    @Test
    void shouldNotWaitAgainForTheSameSilence() {
        failure = new JiraOutcome.NotReachable();
        ConversionContext page = page(MACROS);

        answers.find(Target.VIEWER, page);
        PageAnswers.Found late = answers.find(new Target("included", ""), page);

        assertInstanceOf(JiraOutcome.NotReachable.class, late.outcome());
        assertEquals(1, questions.size());
    }

    @Test
    void shouldNeverAskForMoreThanOneQuestionMayHave() {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 80; i++) {
            many.append("<ac:structured-macro ac:name=\"cairn-plan\"><ac:parameter ac:name=\"plan\">DEV-").append(i)
                    .append("</ac:parameter></ac:structured-macro>");
        }

        answers.find(new Target("", "DEV-1"), page(many.toString()));

        assertEquals(50, questions.get(0).size());
    }

    private static ConversionContext page(String body) {
        return WikiConversion.of(new WikiPage(7, "S", null, "T", 1, body, "k", Instant.EPOCH, ""),
                ConversionContextOutputType.DISPLAY);
    }

    private static final class OnlyAnn implements References {

        @Override
        public Optional<String> usernameByKey(String userKey) {
            return Optional.of("ann");
        }

        @Override
        public Optional<String> displayNameByKey(String userKey) {
            return Optional.empty();
        }

        @Override
        public Optional<String> pageAddress(String spaceKey, String title) {
            return Optional.empty();
        }
    }
}
