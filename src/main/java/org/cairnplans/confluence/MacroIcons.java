package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import org.cairnplans.CairnPlugin;

/** The pictures that stand for the macros in the editor; the same as in the macro browser. */
final class MacroIcons {

    private static final String FOLDER = "/download/resources/" + CairnPlugin.KEY + ":cairn-confluence/images/";

    static final String PLAN = FOLDER + "cairn-plan.png";
    static final String MILESTONES = FOLDER + "cairn-milestones.png";

    /** What the macro browser asks for. */
    static final ImageDimensions SIZE = new ImageDimensions(80, 80);

    private MacroIcons() {}
}
