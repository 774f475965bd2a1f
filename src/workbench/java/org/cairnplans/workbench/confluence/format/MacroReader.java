package org.cairnplans.workbench.confluence.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds macros in parsed storage format and turns their parameters into the texts a macro gets. */
public class MacroReader {

    private final References references;

    public MacroReader(References references) {
        this.references = references;
    }

    /** Reads one {@code ac:structured-macro}. */
    public StorageMacro read(StorageElement element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        element.elements("ac:parameter").forEach(parameter -> parameters.put(parameter.attribute("ac:name"), value(parameter)));
        return new StorageMacro(element.attribute("ac:name"), parameters,
                element.first("ac:plain-text-body").map(StorageElement::text).orElse(""),
                element.first("ac:rich-text-body").map(StorageElement::children).orElse(List.of()));
    }

    /** Tells of every macro, an outer one before those in its body. */
    public void each(List<StorageNode> nodes, Consumer<StorageMacro> consumer) {
        for (StorageNode node : nodes) {
            if (node instanceof StorageElement element) {
                if (element.name().equals("ac:structured-macro")) {
                    consumer.accept(read(element));
                }
                each(element.children(), consumer);
            }
        }
    }

    private String value(StorageElement parameter) {
        for (StorageNode child : parameter.children()) {
            if (child instanceof StorageElement reference) {
                return switch (reference.name()) {
                    case "ri:user" -> user(reference);
                    case "ri:page" -> page(reference);
                    case "ri:space" -> reference.attribute("ri:space-key");
                    case "ri:url" -> reference.attribute("ri:value");
                    default -> parameter.text();
                };
            }
        }
        return parameter.text();
    }

    /** A user is stored by key, as Confluence does since 5.2, or by name in older pages; an unknown key gives an empty text. */
    private String user(StorageElement reference) {
        String name = reference.attribute("ri:username");
        return name.isEmpty() ? references.usernameByKey(reference.attribute("ri:userkey")).orElse("") : name;
    }

    private static String page(StorageElement reference) {
        String space = reference.attribute("ri:space-key");
        String title = reference.attribute("ri:content-title");
        return space.isEmpty() ? title : space + ":" + title;
    }
}
