package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Optional;
import org.cairnplans.workbench.confluence.format.MacroOutput;
import org.cairnplans.workbench.confluence.format.StorageMacro;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the macros of one conversion. One that is unknown or fails leaves a box in its place; the page goes on. */
public final class MacroRunner implements MacroOutput {

    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final MacroDirectory directory;
    private final ConversionContext context;

    public MacroRunner(MacroDirectory directory, ConversionContext context) {
        this.directory = directory;
        this.context = context;
    }

    @Override
    public String run(StorageMacro call, String richBody) {
        Optional<Macro> macro = directory.find(call.name());
        if (macro.isEmpty()) {
            return box("Unknown macro: '" + call.name() + "'");
        }
        try {
            return macro.get().execute(call.parameters(), body(macro.get(), call, richBody), context);
        } catch (MacroExecutionException fault) {
            return box("Error rendering macro '" + call.name() + "' : " + fault.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("Macro {} failed", call.name(), fault);
            return box("Error rendering macro '" + call.name() + "' : the log says why.");
        }
    }

    private static String body(Macro macro, StorageMacro call, String richBody) {
        return switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT -> call.plainBody();
            case RICH_TEXT -> richBody;
        };
    }

    private static String box(String text) {
        Element box = Fragment.of("div").addClass("aui-message").addClass("aui-message-error");
        box.appendElement("p").text(text);
        return box.outerHtml();
    }
}
