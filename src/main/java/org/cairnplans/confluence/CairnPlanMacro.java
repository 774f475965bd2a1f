package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Map;

/** {@code cairn-plan}: a development plan with its goals, as far as the reader may see it. */
@ConfluenceComponent
public class CairnPlanMacro implements Macro, EditorImagePlaceholder {

    /** Stored in pages: never changes. */
    static final String NAME = "cairn-plan";

    private final MacroPage page;

    CairnPlanMacro(MacroPage page) {
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
        return page.render(parameters, context, "templates/confluence/plan.vm", (views, plan, purpose) -> views.plan(plan));
    }

    @Override
    public ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context) {
        return new DefaultImagePlaceholder(MacroIcons.PLAN, true, MacroIcons.SIZE);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
