package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Interoperability signature: a macro with its own picture in the editor. Evidence: [DEC], onlyoffice-confluence. */
public interface EditorImagePlaceholder {

    ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context);
}
