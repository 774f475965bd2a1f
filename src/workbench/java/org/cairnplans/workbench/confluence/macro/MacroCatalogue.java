package org.cairnplans.workbench.confluence.macro;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.cairnplans.workbench.host.module.MacroModule;
import org.cairnplans.workbench.host.module.MacroParameter;

/** What the macro browser shows: the app's macros in the reader's language, and Confluence's own few. */
public final class MacroCatalogue {

    /**
     * A macro to choose.
     *
     * @param icon             address below the context, null when there is none
     * @param documentationUrl null when there is none
     * @param body             whether it has a rich-text body
     */
    public record Entry(String name, String label, String description, String icon, String documentationUrl,
            List<String> categories,
            boolean body, List<Field> fields) {
    }

    /**
     * A parameter's form field.
     *
     * @param type         as in the descriptor: string, enum, username, boolean, int, date, ...
     * @param defaultValue empty when there is none
     */
    public record Field(String name, String label, String description, String type, boolean required, String defaultValue,
            List<String> values) {
    }

    private final PluginModules modules;
    private final ServiceRegistry services;

    public MacroCatalogue(PluginModules modules, ServiceRegistry services) {
        this.modules = modules;
        this.services = services;
    }

    public List<Entry> entries(Locale locale) {
        return Stream.concat(modules.macros().stream().map(macro -> entry(macro, locale)), ownEntries().stream()).toList();
    }

    private Entry entry(MacroModule macro, Locale locale) {
        // The keys are Confluence's convention: pluginKey.macroName.label, .desc and .param.name.label, .desc
        String prefix = modules.pluginKey() + "." + macro.name() + ".";
        String description = macro.descriptionKey() == null ? prefix + "desc" : macro.descriptionKey();
        return new Entry(macro.name(), text(locale, prefix + "label", macro.name()), text(locale, description, ""), macro.icon(),
                macro.documentationUrl(), macro.categories(), false,
                macro.parameters().stream().map(parameter -> field(parameter, prefix, locale)).toList());
    }

    private Field field(MacroParameter parameter, String prefix, Locale locale) {
        String key = prefix + "param." + parameter.name() + ".";
        return new Field(parameter.name(), text(locale, key + "label", parameter.name()), text(locale, key + "desc", ""),
                parameter.type(), parameter.required(), parameter.defaultValue() == null ? "" : parameter.defaultValue(),
                parameter.values());
    }

    /** A resolver answers an unknown key with the key itself. */
    private String text(Locale locale, String key, String otherwise) {
        String text = services.require(I18nResolver.class).getText(locale, key);
        return text == null || text.equals(key) ? otherwise : text;
    }

    private static List<Entry> ownEntries() {
        List<Field> title = List.of(new Field("title", "Title", "Stands above the text", "string", false, "", List.of()));
        return List.of(
                own("info", "Info", "A box with information", true, title),
                own("tip", "Tip", "A box with a tip", true, title),
                own("note", "Note", "A box with a note", true, title),
                own("warning", "Warning", "A box with a warning", true, title));
    }

    private static Entry own(String name, String label, String description, boolean body, List<Field> fields) {
        return new Entry(name, label, description, null, null, List.of("formatting"), body, fields);
    }
}
