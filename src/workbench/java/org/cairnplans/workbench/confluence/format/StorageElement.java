package org.cairnplans.workbench.confluence.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of storage format.
 *
 * @param name       local name for XHTML, {@code ac:...} or {@code ri:...} for Confluence's own
 * @param attributes by name, written like {@code name}
 * @param line       where it starts, counted from 1
 */
public record StorageElement(String name, Map<String, String> attributes, List<StorageNode> children, int line)
        implements StorageNode {

    public StorageElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value, or an empty text when there is no such attribute. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Direct child elements of that name, in order. */
    public Stream<StorageElement> elements(String child) {
        return children.stream()
                .filter(StorageElement.class::isInstance).map(StorageElement.class::cast)
                .filter(element -> element.name().equals(child));
    }

    public Optional<StorageElement> first(String child) {
        return elements(child).findFirst();
    }

    /** All text below this element, in order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(this, text);
        return text.toString();
    }

    private static void collect(StorageElement element, StringBuilder text) {
        for (StorageNode child : element.children()) {
            if (child instanceof StorageText leaf) {
                text.append(leaf.text());
            } else if (child instanceof StorageElement inner) {
                collect(inner, text);
            }
        }
    }
}
