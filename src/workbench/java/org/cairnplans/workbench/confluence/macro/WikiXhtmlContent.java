package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import org.cairnplans.workbench.confluence.format.MacroReader;
import org.cairnplans.workbench.confluence.format.StorageFormatException;
import org.cairnplans.workbench.confluence.format.StorageFormatParser;
import org.cairnplans.workbench.confluence.format.StorageMacro;

/** The platform's reader of storage format, over the workbench's parser. */
public final class WikiXhtmlContent implements XhtmlContent {

    private final StorageFormatParser parser;
    private final MacroReader macros;

    public WikiXhtmlContent(StorageFormatParser parser, MacroReader macros) {
        this.parser = parser;
        this.macros = macros;
    }

    @Override
    public void handleMacroDefinitions(String storageFormat, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException {
        try {
            macros.each(parser.parse(storageFormat), macro -> handler.handle(definition(macro)));
        } catch (StorageFormatException fault) {
            throw new XhtmlException("Line " + fault.line() + ": " + fault.getMessage(), fault);
        }
    }

    private static MacroDefinition definition(StorageMacro macro) {
        MacroDefinition definition = new MacroDefinition();
        definition.setName(macro.name());
        definition.setParameters(macro.parameters());
        return definition;
    }
}
