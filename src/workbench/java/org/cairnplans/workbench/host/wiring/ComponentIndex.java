package org.cairnplans.workbench.host.wiring;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.host.ProductName;
import org.osgi.framework.Bundle;

/**
 * An app's scanner index: for each kind the plain file and the one of this product, as Atlassian's scanner runtime reads them
 * (platform.md 3).
 */
final class ComponentIndex {

    private static final String FOLDER = "META-INF/plugin-components/";

    private final Bundle bundle;
    private final ProductName product;

    ComponentIndex(Bundle bundle, ProductName product) {
        this.bundle = bundle;
        this.product = product;
    }

    List<Entry> components() {
        return read("component").stream().map(Entry::of).toList();
    }

    List<Entry> imports() {
        return read("imports").stream().map(Entry::of).toList();
    }

    List<Export> exports() {
        return read("exports").stream().map(Export::of).toList();
    }

    private List<String> read(String kind) {
        List<String> lines = new ArrayList<>();
        for (String file : List.of(kind, kind + "-" + product.key())) {
            URL url = bundle.getEntry(FOLDER + file);
            if (url != null) {
                try (InputStream in = url.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).forEach(lines::add);
                } catch (IOException e) {
                    throw new UncheckedIOException("Can't read " + url, e);
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    /** A class and the name of its bean: the one given, else the decapitalised simple name. */
    record Entry(String className, String beanName) {

        static Entry of(String line) {
            int hash = line.indexOf('#');
            if (hash >= 0) {
                return new Entry(line.substring(0, hash), line.substring(hash + 1));
            }
            String simple = line.substring(Math.max(line.lastIndexOf('.'), line.lastIndexOf('$')) + 1);
            return new Entry(line, Introspector.decapitalize(simple));
        }
    }

    /** A component and the interfaces it offers to others; none named means all it implements. */
    record Export(String className, List<String> interfaces) {

        static Export of(String line) {
            int hash = line.indexOf('#');
            return hash < 0
                    ? new Export(line, List.of())
                    : new Export(line.substring(0, hash), List.of(line.substring(hash + 1).split(",")));
        }
    }
}
