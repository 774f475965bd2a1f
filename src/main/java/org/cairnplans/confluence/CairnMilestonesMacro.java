package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Map;

/** {@code cairn-milestones}: the milestones of a development plan, as a timeline by quarter or as a list. */
@ConfluenceComponent
public class CairnMilestonesMacro implements Macro, EditorImagePlaceholder {

    /** Stored in pages: never changes. */
    static final String NAME = "cairn-milestones";

    private static final String VIEW = "view";
    private static final String TIMELINE = "timeline";
    private static final String LIST = "list";

    private final MacroPage page;

    CairnMilestonesMacro(MacroPage page) {
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
        return page.render(parameters, context, "templates/confluence/milestones.vm",
                (views, plan, purpose) -> views.milestones(plan, isTimeline(parameters) && purpose == Purpose.SCREEN));
    }

    private static boolean isTimeline(Map<String, String> parameters) throws WrongParameterException {
        String view = parameters.getOrDefault(VIEW, "").strip();
        if (!view.isEmpty() && !view.equals(TIMELINE) && !view.equals(LIST)) {
            throw new WrongParameterException("cairn.confluence.wrong.view");
        }
        return !view.equals(LIST);
    }

    @Override
    public ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context) {
        return new DefaultImagePlaceholder(MacroIcons.MILESTONES, true, MacroIcons.SIZE);
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
