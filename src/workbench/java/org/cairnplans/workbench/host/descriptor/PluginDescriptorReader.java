package org.cairnplans.workbench.host.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cairnplans.workbench.host.ProductName;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads an app's {@code atlassian-plugin.xml} for one product and refuses the whole app when one module is broken, naming every
 * broken module.
 */
public final class PluginDescriptorReader {

    private static final String FILE = "atlassian-plugin.xml";

    private final ProductName product;

    public PluginDescriptorReader(ProductName product) {
        this.product = product;
    }

    /** @throws DescriptorException naming what is broken */
    public PluginDescriptor read(Bundle bundle) {
        ModuleElement root = new ModuleElement(parse(bundle), bundle);
        String pluginKey = root.required("key");
        DescriptorBuilder builder = new DescriptorBuilder(product, pluginKey);
        List<String> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int modules = 0;
        for (ModuleElement element : root.children()) {
            if (element.name().equals("plugin-info")) {
                builder.version(element.child("version").map(ModuleElement::text).orElse(""));
            } else if (isForThisProduct(element)) {
                modules += element.name().equals("resource") ? 0 : 1;
                read(element, builder, keys, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new DescriptorException(pluginKey, modules, problems);
        }
        return builder.build();
    }

    private static void read(ModuleElement element, DescriptorBuilder builder, Set<String> keys, List<String> problems) {
        String key = element.attribute("key", "");
        try {
            if (!element.name().equals("resource") && !keys.add(element.required("key"))) {
                throw new BrokenModuleException("the key is used twice");
            }
            builder.add(element);
        } catch (BrokenModuleException e) {
            problems.add("<" + element.name() + (key.isEmpty() ? "" : " key=\"" + key + "\"") + ">: " + e.getMessage());
        }
    }

    private boolean isForThisProduct(ModuleElement element) {
        String applications = element.attribute("application");
        boolean named = applications == null
                || Arrays.stream(applications.split(",")).map(String::trim).anyMatch(product.key()::equals);
        return named && !"disabled".equals(element.attribute("state"));
    }

    private static Element parse(Bundle bundle) {
        URL url = bundle.getEntry(FILE);
        if (url == null) {
            throw new DescriptorException("The jar has no " + FILE, null);
        }
        try (InputStream in = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new DescriptorException(FILE + " can't be read: " + e.getMessage(), e);
        }
    }
}
