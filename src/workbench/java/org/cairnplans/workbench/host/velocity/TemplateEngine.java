package org.cairnplans.workbench.host.velocity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * Velocity 1.6 as both products run it: HTML escaped on output, methods guarded, and for a plug-in's templates not strict (an
 * unknown reference prints itself). The workbench's own templates are strict, so that a misspelt reference is found at once; they
 * write {@code $!x} for what may be absent. One engine per source of templates. Safe for use by many threads.
 */
public final class TemplateEngine {

    private final VelocityEngine velocity = new VelocityEngine();

    private TemplateEngine(TemplateSource source, Predicate<Method> allowed, String macroLibrary, boolean own) {
        velocity.setApplicationAttribute(GuardedUberspect.ALLOWED, allowed);
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "source");
        velocity.setProperty("source.resource.loader.instance", new SourceResourceLoader(source));
        velocity.setProperty("source.resource.loader.cache", true);
        // Seconds between looks at the file; -1 never looks.
        velocity.setProperty("source.resource.loader.modificationCheckInterval", own ? "1" : "-1");
        velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, own);
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, macroLibrary);
        velocity.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, true);
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** An engine for a plug-in's templates. */
    public static TemplateEngine guarded(TemplateSource source, MethodAllowList allowed) {
        return new TemplateEngine(source, allowed::allows, "", false);
    }

    /**
     * An engine for the workbench's own templates, which may call any method but those of {@link Class}.
     *
     * @param macroLibrary template whose macros every other template may use
     */
    public static TemplateEngine own(TemplateSource source, String macroLibrary) {
        return new TemplateEngine(source, method -> method.getDeclaringClass() != Class.class, macroLibrary, true);
    }

    /** Whether there is a template of this name. */
    public boolean exists(String name) {
        return velocity.resourceExists(name);
    }

    /**
     * Renders a template.
     *
     * @param name path of the template in the source
     * @param context what the template may refer to; not changed
     * @throws IOException when the writer fails
     * @throws RefusedMethodException when the template calls what it may not
     * @throws TemplateFailure when the template is missing, broken, or a method it called threw
     */
    public void render(String name, Map<String, ?> context, Writer out) throws IOException {
        try {
            velocity.getTemplate(name).merge(contextOf(context), out);
        } catch (IOException | RefusedMethodException e) {
            throw e;
        } catch (Exception e) {
            throw new TemplateFailure(name, e);
        }
    }

    /** Renders a text that is a template itself, escaped. Errors as in {@link #render}. */
    public String renderFragment(String fragment, Map<String, ?> context) {
        return evaluate(fragment, contextOf(context));
    }

    /** Renders a text that is a template but no HTML, for example a web-item's link. Errors as in {@link #render}. */
    public String renderPlain(String fragment, Map<String, ?> context) {
        return evaluate(fragment, plainContextOf(context));
    }

    private String evaluate(String fragment, VelocityContext context) {
        StringWriter out = new StringWriter();
        try {
            velocity.evaluate(context, out, "fragment", fragment);
        } catch (RefusedMethodException e) {
            throw e;
        } catch (Exception e) {
            throw new TemplateFailure(fragment, e);
        }
        return out.toString();
    }

    private static VelocityContext plainContextOf(Map<String, ?> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        return context;
    }

    private static VelocityContext contextOf(Map<String, ?> values) {
        VelocityContext context = plainContextOf(values);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new HtmlEscaping());
        events.attachToContext(context);
        return context;
    }
}
