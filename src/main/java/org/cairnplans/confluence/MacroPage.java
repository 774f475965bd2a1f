package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.exchange.SharedPlan;
import org.cairnplans.exchange.Target;
import org.cairnplans.web.Texts;

/** Renders a macro: finds its plan and prints it, or the box that says why there is none. */
@ConfluenceComponent
class MacroPage {

    private static final String BOX = "templates/confluence/box.vm";

    /** What one macro makes of a plan. */
    @FunctionalInterface
    interface Print {

        /** @return the view that the template knows as {@code view} */
        Object view(PlanViews views, SharedPlan plan, Purpose purpose) throws WrongParameterException;
    }

    private final PageAnswers answers;
    private final TemplateRenderer renderer;
    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final PageAddress address;

    MacroPage(PageAnswers answers, @ComponentImport TemplateRenderer renderer, @ComponentImport I18nResolver i18n,
            @ComponentImport LocaleResolver locales, @ComponentImport TimeZoneManager zones, PageAddress address) {
        this.answers = answers;
        this.renderer = renderer;
        this.i18n = i18n;
        this.locales = locales;
        this.zones = zones;
        this.address = address;
    }

    /** @throws MacroExecutionException when a template can't be rendered; the reader sees Confluence's error box */
    String render(Map<String, String> parameters, ConversionContext context, String template, Print print)
            throws MacroExecutionException {
        Locale locale = locales.getLocale();
        Words words = new Words(i18n, locale);
        Boxes boxes = new Boxes(words, address);
        Purpose purpose = Purpose.of(context.getOutputType());
        if (purpose == Purpose.ELSEWHERE) {
            return write(BOX, boxes.elsewhere(context), locale);
        }
        try {
            Target target = MacroTarget.of(parameters);
            PageAnswers.Found found = answers.find(target, context);
            BoxView box = boxes.of(found);
            return box != null ? write(BOX, box, locale)
                    : write(template, print.view(views(found, words, locale, purpose), found.reply().plan(), purpose), locale);
        } catch (WrongParameterException wrong) {
            return write(BOX, boxes.wrong(wrong.reason()), locale);
        }
    }

    private PlanViews views(PageAnswers.Found found, Words words, Locale locale, Purpose purpose) {
        Days days = new Days(locale, zone());
        String madeFor = purpose == Purpose.DOCUMENT && found.outcome() instanceof JiraOutcome.Answered answered
                ? words.text("cairn.confluence.made-for", answered.answer().viewer(), days.dayOf(Instant.now())) : "";
        return new PlanViews(words, days, found.jira(), madeFor);
    }

    private ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }

    private String write(String template, Object view, Locale locale) throws MacroExecutionException {
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("i18n", new Texts(i18n, locale, zone()));
        try {
            StringWriter html = new StringWriter();
            renderer.render(template, model, html);
            return html.toString();
        } catch (IOException | RuntimeException fault) {
            throw new MacroExecutionException(i18n.getText(locale, "cairn.confluence.broken"), fault);
        }
    }
}
