package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cairnplans.exchange.Exchange;
import org.cairnplans.exchange.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what all Cairn macros of a page ask for, so that the first of them can ask for all. Only a hint: a macro that was not
 * found this way (an included page, a template, a user written in another form) asks for itself.
 */
@ConfluenceComponent
class PageTargets {

    private static final Logger LOG = LoggerFactory.getLogger(PageTargets.class);

    private static final Set<String> MACROS = Set.of(CairnPlanMacro.NAME, CairnMilestonesMacro.NAME);

    private final XhtmlContent xhtml;

    PageTargets(@ConfluenceImport XhtmlContent xhtml) {
        this.xhtml = xhtml;
    }

    /** In the order of the page, {@code first} at their head; at most as many as one question may have. */
    Set<Target> of(ConversionContext context, Target first) {
        Set<Target> targets = new LinkedHashSet<>(Set.of(first));
        ContentEntityObject entity = context.getEntity();
        String body = entity == null ? null : entity.getBodyAsString();
        if (body != null) {
            try {
                xhtml.handleMacroDefinitions(body, context, macro -> {
                    if (MACROS.contains(macro.getName()) && targets.size() < Exchange.MOST_TARGETS) {
                        add(targets, macro.getParameters());
                    }
                });
            } catch (XhtmlException unreadable) {
                LOG.debug("The page could not be searched for macros; each asks for itself", unreadable);
            }
        }
        return targets;
    }

    private static void add(Set<Target> targets, Map<String, String> parameters) {
        try {
            targets.add(MacroTarget.of(parameters));
        } catch (WrongParameterException shownByTheMacroItself) {
            LOG.debug("A macro of the page is set up wrongly: {}", shownByTheMacroItself.reason());
        }
    }
}
