package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A plain-text body as it is. */
final class CodeMacro implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return Fragment.of("pre").addClass("code").text(body).outerHtml();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
