package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Interoperability signature of a macro. Evidence: [C10] likec4-confluence (NONE and BLOCK seen there; the other constants [DEC], condec). */
public interface Macro {

    enum BodyType { NONE, PLAIN_TEXT, RICH_TEXT }

    enum OutputType { BLOCK, INLINE }

    /** The HTML that stands in the page; Confluence does not escape it. */
    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();
}
