package org.cairnplans.workbench.host.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The template renderer of one plug-in. Puts {@code i18n} and {@code webResourceManager} into every template, as both products
 * do.
 */
public final class BundleTemplateRenderer implements TemplateRenderer {

    private final Supplier<TemplateEngine> engine;
    private final Supplier<Map<String, Object>> common;

    /**
     * @param engine the plug-in's engine; asked for at each rendering, since the allow-list is known only when the plug-in's
     *     descriptor has been read
     * @param common what every template may refer to, besides its own context
     */
    public BundleTemplateRenderer(Supplier<TemplateEngine> engine, Supplier<Map<String, Object>> common) {
        this.engine = engine;
        this.common = common;
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        try {
            engine.get().render(templateName, merged(context), writer);
        } catch (TemplateFailure e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            return engine.get().renderFragment(fragment, merged(context));
        } catch (TemplateFailure e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.get().exists(templateName);
    }

    private Map<String, Object> merged(Map<String, Object> own) {
        Map<String, Object> merged = new HashMap<>(common.get());
        merged.putAll(own);
        return merged;
    }
}
