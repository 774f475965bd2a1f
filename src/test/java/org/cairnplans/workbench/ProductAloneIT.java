package org.cairnplans.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cairnplans.workbench.confluence.ConfluenceProduct;
import org.cairnplans.workbench.host.Product;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.RunningProduct;
import org.cairnplans.workbench.host.descriptor.PluginDescriptor;
import org.cairnplans.workbench.host.web.TomcatHttpLayer;
import org.cairnplans.workbench.jira.JiraProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.wiring.BundleWiring;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The jar that ships in each product by itself: the other's packages are not there, and every module is enabled. */
class ProductAloneIT {

    @TempDir
    Path home;

    @Test
    void enablesEveryModuleInJira() throws Exception {
        assertEnabled(new JiraProduct(), "com.atlassian.confluence");
    }

    @Test
    void enablesEveryModuleInConfluence() throws Exception {
        assertEnabled(new ConfluenceProduct(), "com.atlassian.jira");
    }

    private void assertEnabled(Product product, String foreignPackage) throws Exception {
        QuietLogs.configure();
        Path jar = Path.of(System.getProperty("cairn.jar"));
        Options options = Options.of(jar, Map.of(
                "workbench.dir", System.getProperty("workbench.dir"),
                "workbench.home", home.toString(),
                "workbench.database", "jdbc:h2:mem:" + UUID.randomUUID(),
                "workbench." + product.name().key() + ".port", String.valueOf(Workbench.freePort())));
        try (Launcher launcher =
                new Launcher(options, line -> {}, host -> new TomcatHttpLayer(host, options.port(host.name())))) {
            launcher.start(List.of(product));
            RunningProduct running = launcher.product(product.name());
            PluginDescriptor descriptor = running.app().descriptor();
            assertEquals(declared(jar, product.name()), new TreeSet<>(descriptor.moduleKeys()));
            for (Map.Entry<String, Class<?>> module : descriptor.classes().entrySet()) {
                assertTrue(module.getValue().isInstance(running.modules().instance(module.getKey(), module.getValue())));
            }
            assertFalse(
                    running.app().bundle().adapt(BundleWiring.class).getRequiredWires(null).stream()
                            .anyMatch(wire -> String.valueOf(wire.getCapability().getAttributes().get("osgi.wiring.package"))
                                    .startsWith(foreignPackage)),
                    "no package of the other product");
        }
    }

    /** Keys in the descriptor that carry this product's name or none. */
    private static Set<String> declared(Path file, ProductName product) throws Exception {
        Set<String> keys = new TreeSet<>();
        try (JarFile jar = new JarFile(file.toFile());
                InputStream in = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.hasAttribute("key") && isFor(element, product)) {
                    keys.add(element.getAttribute("key"));
                }
            }
        }
        return keys;
    }

    private static boolean isFor(Element module, ProductName product) {
        return !module.hasAttribute("application")
                || Arrays.asList(module.getAttribute("application").split(",")).contains(product.key());
    }
}
