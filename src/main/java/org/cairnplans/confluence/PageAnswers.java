package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.CairnPlugin;
import org.cairnplans.exchange.Reply;
import org.cairnplans.exchange.Target;

/**
 * Jira's answers for one rendering of one page: the first macro asks for all, the others find their answer. They are kept in the
 * conversion and end with it, so no answer made for one reader is ever shown to another.
 */
@ConfluenceComponent
class PageAnswers {

    private static final String PROPERTY = CairnPlugin.KEY + ".answers";

    /**
     * What came of one target.
     *
     * @param outcome what came of asking
     * @param reply null unless Jira answered
     */
    record Found(JiraOutcome outcome, Reply reply) {

        /** @throws IllegalStateException unless Jira answered */
        URI jira() {
            if (outcome instanceof JiraOutcome.Answered answered) {
                return answered.jira();
            }
            throw new IllegalStateException("Jira did not answer");
        }
    }

    private final JiraHalf jira;
    private final PageTargets targets;
    private final PageAddress address;

    PageAnswers(JiraHalf jira, PageTargets targets, PageAddress address) {
        this.jira = jira;
        this.targets = targets;
        this.address = address;
    }

    Found find(Target target, ConversionContext context) {
        Map<Target, Found> known = known(context);
        if (!known.containsKey(target)) {
            List<Target> asked = known.isEmpty() ? new ArrayList<>(targets.of(context, target)) : List.of(target);
            remember(known, asked, failed(known).orElseGet(() -> jira.ask(asked, address.of(context))));
        }
        return known.get(target);
    }

    /** Why an earlier macro of the page got no answer: the next would wait as long for the same. */
    private static Optional<JiraOutcome> failed(Map<Target, Found> known) {
        return known.values().stream().map(Found::outcome).filter(outcome -> !(outcome instanceof JiraOutcome.Answered))
                .findFirst();
    }

    private static void remember(Map<Target, Found> known, List<Target> asked, JiraOutcome outcome) {
        for (int i = 0; i < asked.size(); i++) {
            known.put(asked.get(i), new Found(outcome,
                    outcome instanceof JiraOutcome.Answered answered ? answered.answer().replies().get(i) : null));
        }
    }

    @SuppressWarnings("unchecked") // nobody else writes a property of this name
    private static Map<Target, Found> known(ConversionContext context) {
        Object kept = context.getProperty(PROPERTY);
        if (kept == null) {
            kept = new HashMap<Target, Found>();
            context.setProperty(PROPERTY, kept);
        }
        return (Map<Target, Found>) kept;
    }
}
