package org.cairnplans.workbench.host.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An XML element of a descriptor, with the checks that all modules share. */
final class ModuleElement {

    private final Element xml;
    private final Bundle bundle;

    ModuleElement(Element xml, Bundle bundle) {
        this.xml = xml;
        this.bundle = bundle;
    }

    String name() {
        return xml.getTagName();
    }

    /** Null when absent. */
    String attribute(String name) {
        return xml.hasAttribute(name) ? xml.getAttribute(name) : null;
    }

    String attribute(String name, String fallback) {
        return xml.hasAttribute(name) ? xml.getAttribute(name) : fallback;
    }

    String required(String name) {
        if (xml.getAttribute(name).isBlank()) {
            throw new BrokenModuleException("<" + name() + "> has no " + name);
        }
        return xml.getAttribute(name);
    }

    int number(String name, int fallback) {
        String value = xml.getAttribute(name);
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw new BrokenModuleException(name + " is not a number: " + value);
        }
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(xml.getAttribute(name));
    }

    String text() {
        return xml.getTextContent().trim();
    }

    List<ModuleElement> children() {
        List<ModuleElement> children = new ArrayList<>();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(new ModuleElement(element, bundle));
            }
        }
        return children;
    }

    List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    List<String> texts(String name) {
        return children(name).stream().map(ModuleElement::text).toList();
    }

    /** Refuses child elements that a module of this kind does not have. */
    void allowOnly(Set<String> names) {
        for (ModuleElement child : children()) {
            if (!names.contains(child.name())) {
                throw new BrokenModuleException("<" + child.name() + "> is not known in <" + name() + ">");
            }
        }
    }

    /** {@code <param name="...">value</param>} or {@code <param name="..." value="..."/>}. */
    Map<String, String> params() {
        return children("param").stream()
                .collect(Collectors.toMap(
                        param -> param.required("name"),
                        param -> param.attribute("value", param.text()),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }

    /** The class an attribute names; it must be a subtype. */
    <T> Class<? extends T> type(String attribute, Class<T> superType) {
        return load(required(attribute), superType);
    }

    /** The class this element's text names. */
    <T> Class<? extends T> typeOfText(Class<T> superType) {
        return load(text(), superType);
    }

    private <T> Class<? extends T> load(String className, Class<T> superType) {
        try {
            Class<?> type = bundle.loadClass(className);
            if (!superType.isAssignableFrom(type)) {
                throw new BrokenModuleException("class " + className + " is not a " + superType.getName());
            }
            return type.asSubclass(superType);
        } catch (ClassNotFoundException e) {
            throw new BrokenModuleException("class " + className + " is not found (is its package in Import-Package?)");
        } catch (LinkageError e) {
            throw new BrokenModuleException("class " + className + " can't be loaded: " + e);
        }
    }

    /** A path in the jar that must exist. */
    String location(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        if (bundle.getEntry(plain) == null) {
            throw new BrokenModuleException("the file " + plain + " is not in the jar");
        }
        return plain;
    }
}
