package org.cairnplans.workbench.confluence.page;

import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.format.MacroReader;
import org.cairnplans.workbench.confluence.format.StorageFormatException;
import org.cairnplans.workbench.confluence.format.StorageMacro;
import org.cairnplans.workbench.confluence.macro.MacroCatalogue;
import org.cairnplans.workbench.confluence.macro.MacroDirectory;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.macro.WikiConversion;
import org.cairnplans.workbench.host.web.PageCall;

/** What the editor's script asks for: the macros to choose from, people, a preview, and the pictures that stand for macros. */
final class EditorData {

    private static final int PEOPLE = 10;

    /** A person to choose; the key goes into storage format. */
    private record Person(String userKey, String username, String displayName) {
    }

    /** @param image address below the context, null when the macro has no picture of its own */
    private record Placeholder(String name, Map<String, String> parameters, String image) {
    }

    private final ObjectMapper json = new ObjectMapper();
    private final WikiStore store;
    private final PageRenderer renderer;
    private final MacroCatalogue catalogue;
    private final MacroDirectory macros;
    private final MacroReader reader;

    EditorData(WikiStore store, PageRenderer renderer, MacroCatalogue catalogue, MacroDirectory macros, MacroReader reader) {
        this.store = store;
        this.renderer = renderer;
        this.catalogue = catalogue;
        this.macros = macros;
        this.reader = reader;
    }

    void macros(PageCall call) throws IOException {
        answer(call, 200, catalogue.entries(call.locale()));
    }

    void people(PageCall call) throws IOException {
        answer(call, 200, store.users().find(Objects.requireNonNullElse(call.parameter("query"), ""), PEOPLE).stream()
                .map(user -> new Person(user.key(), user.username(), user.displayName())).toList());
    }

    /** Answers {@code {html, placeholders}}, or 400 with {@code {line, message}}. */
    void preview(PageCall call) throws IOException {
        call.requireXsrf();
        String body = Objects.requireNonNullElse(call.parameter("body"), "");
        try {
            String html = renderer.preview(Objects.requireNonNullElse(call.parameter("spaceKey"), ""), body, call.user()
                    .orElseThrow());
            answer(call, 200, Map.of("html", html, "placeholders", placeholders(body)));
        } catch (StorageFormatException fault) {
            answer(call, 400, Map.of("line", fault.line(), "message", fault.getMessage()));
        }
    }

    private List<Placeholder> placeholders(String body) throws StorageFormatException {
        List<Placeholder> placeholders = new ArrayList<>();
        reader.each(renderer.parse(body), macro -> placeholders.add(new Placeholder(macro.name(), macro.parameters(),
                image(macro))));
        return placeholders;
    }

    private String image(StorageMacro macro) {
        return macros.find(macro.name())
                .filter(EditorImagePlaceholder.class::isInstance).map(EditorImagePlaceholder.class::cast)
                .map(own -> own.getImagePlaceholder(macro.parameters(), WikiConversion.preview()))
                .map(ImagePlaceholder::getUrl).orElse(null);
    }

    private void answer(PageCall call, int status, Object value) throws IOException {
        call.response().setStatus(status);
        call.response().setContentType("application/json;charset=UTF-8");
        call.response().setHeader("Cache-Control", "no-store");
        json.writeValue(call.response().getWriter(), value);
    }
}
