package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.List;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.format.MacroReader;
import org.cairnplans.workbench.confluence.format.StorageFormatException;
import org.cairnplans.workbench.confluence.format.StorageFormatParser;
import org.cairnplans.workbench.confluence.format.StorageNode;
import org.cairnplans.workbench.confluence.format.ViewRenderer;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;

/** Renders pages and previews for one reader, with all macros. */
public final class PageRenderer {

    private final StorageFormatParser parser = new StorageFormatParser();
    private final WikiStore store;
    private final MacroDirectory macros;
    private final String contextPath;

    /** @param contextPath such as {@code /confluence} */
    public PageRenderer(WikiStore store, MacroDirectory macros, String contextPath) {
        this.store = store;
        this.macros = macros;
        this.contextPath = contextPath;
    }

    /** The HTML of a saved page. Its body was checked when it was saved, so a fault in it is the workbench's own. */
    public String page(WikiPage page, HostUser reader, ConversionContextOutputType outputType) {
        try {
            return render(page.spaceKey(), page.body(), reader, WikiConversion.of(page, outputType));
        } catch (StorageFormatException fault) {
            throw new IllegalStateException("Page " + page.id() + " is not storage format in line " + fault.line(), fault);
        }
    }

    /** The HTML of a body that is not saved; macros see no entity. */
    public String preview(String spaceKey, String body, HostUser reader) throws StorageFormatException {
        return render(spaceKey, body, reader, WikiConversion.preview());
    }

    /** Parses a body, to find out whether it can be saved. */
    public List<StorageNode> parse(String body) throws StorageFormatException {
        return parser.parse(body);
    }

    /** The platform service over this parser. */
    public XhtmlContent platformService() {
        return new WikiXhtmlContent(parser, macroReader());
    }

    /** Reads macros' parameters without a reader's eyes: it tells keys and names only. */
    public MacroReader macroReader() {
        return new MacroReader(new WikiReferences(store, null, ""));
    }

    private String render(String spaceKey, String body, HostUser reader, WikiConversion conversion)
            throws StorageFormatException {
        WikiReferences references = new WikiReferences(store, reader, spaceKey);
        return new ViewRenderer(new MacroReader(references), references, new MacroRunner(macros, conversion), contextPath)
                .render(parser.parse(body));
    }
}
