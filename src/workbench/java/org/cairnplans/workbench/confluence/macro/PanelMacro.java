package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The boxes info, tip, note and warning: a rich-text body with an optional title. */
final class PanelMacro implements Macro {

    private final String kind;

    /** @param kind AUI's name of the message */
    PanelMacro(String kind) {
        this.kind = kind;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Element box = Fragment.of("div").addClass("aui-message").addClass("aui-message-" + kind);
        String title = parameters.getOrDefault("title", "");
        if (!title.isBlank()) {
            box.appendElement("p").addClass("title").appendElement("strong").text(title);
        }
        box.appendChild(new DataNode(body));
        return box.outerHtml();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
