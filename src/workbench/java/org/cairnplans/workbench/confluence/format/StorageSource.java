package org.cairnplans.workbench.confluence.format;

import java.util.TreeMap;

/** Writes a parsed element down again, to show an author what was not shown. For people to read, not for storage. */
final class StorageSource {

    private StorageSource() {
    }

    static String of(StorageElement element) {
        StringBuilder source = new StringBuilder();
        write(element, source);
        return source.toString();
    }

    private static void write(StorageElement element, StringBuilder source) {
        source.append('<').append(element.name());
        new TreeMap<>(element.attributes()).forEach((name, value) -> source.append(' ').append(name).append("=\"").append(value)
                .append('"'));
        if (element.children().isEmpty()) {
            source.append("/>");
            return;
        }
        source.append('>');
        for (StorageNode child : element.children()) {
            if (child instanceof StorageText leaf) {
                source.append(leaf.text());
            } else if (child instanceof StorageElement inner) {
                write(inner, source);
            }
        }
        source.append("</").append(element.name()).append('>');
    }
}
