package org.cairnplans.workbench.confluence.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns storage format into HTML. Only a list of elements and attributes passes; everything else is shown as its own source in a
 * box, so that nothing an author writes runs in a reader's browser and nothing is silently lost. The HTML is built as a tree.
 */
public class ViewRenderer {

    private static final Set<String> ELEMENTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "u",
            "s", "del",
            "ins", "sub", "sup", "small", "code", "pre", "blockquote", "cite", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd",
            "table",
            "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col", "a", "div", "span", "time");
    private static final Set<String> ATTRIBUTES = Set.of("class", "colspan", "rowspan", "title", "datetime", "lang", "scope");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final MacroReader macros;
    private final References references;
    private final MacroOutput output;
    private final String contextPath;

    /** @param contextPath goes before addresses of pages, such as {@code /confluence} */
    public ViewRenderer(MacroReader macros, References references, MacroOutput output, String contextPath) {
        this.macros = macros;
        this.references = references;
        this.output = output;
        this.contextPath = contextPath;
    }

    /** The HTML of a page's content. */
    public String render(List<StorageNode> nodes) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        Element root = document.appendElement("div");
        append(root, nodes);
        return root.html();
    }

    private void append(Element parent, List<StorageNode> nodes) {
        for (StorageNode node : nodes) {
            if (node instanceof StorageText leaf) {
                parent.appendChild(new TextNode(leaf.text()));
            } else if (node instanceof StorageElement element) {
                append(parent, element);
            }
        }
    }

    private void append(Element parent, StorageElement element) {
        switch (element.name()) {
            case "ac:structured-macro" -> {
                StorageMacro macro = macros.read(element);
                parent.appendChild(new DataNode(output.run(macro, render(macro.richBody()))));
            }
            case "ac:link" -> appendLink(parent, element);
            case "ac:layout" -> append(parent.appendElement("div").addClass("columnLayout"), element.children());
            case "ac:layout-section" -> append(parent.appendElement("div").addClass("columnLayout-section"), element.children());
            case "ac:layout-cell" -> append(parent.appendElement("div").addClass("columnLayout-cell"), element.children());
            default -> {
                if (ELEMENTS.contains(element.name())) {
                    append(attributes(parent.appendElement(element.name()), element), element.children());
                } else {
                    appendSource(parent, element);
                }
            }
        }
    }

    private static Element attributes(Element target, StorageElement source) {
        source.attributes().forEach((name, value) -> {
            if (ATTRIBUTES.contains(name)) {
                target.attr(name, value);
            }
        });
        String href = source.attribute("href");
        if (source.name().equals("a") && isSafe(href)) {
            target.attr("href", href).attr("rel", "nofollow noopener");
        }
        return target;
    }

    /** Addresses on this server, and the few schemes that run nothing. */
    static boolean isSafe(String href) {
        if (href.isBlank()) {
            return false;
        }
        try {
            URI address = new URI(href.strip());
            return address.getScheme() == null || SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private void appendLink(Element parent, StorageElement link) {
        String body = link.first("ac:plain-text-link-body").or(() -> link.first("ac:link-body")).map(StorageElement::text)
                .orElse("");
        link.first("ri:user").ifPresentOrElse(user -> {
            String name = references.displayNameByKey(user.attribute("ri:userkey")).orElse("Unknown user");
            parent.appendElement("span").addClass("user-mention").text(body.isBlank() ? name : body);
        }, () -> appendPageLink(parent, link, body));
    }

    private void appendPageLink(Element parent, StorageElement link, String body) {
        StorageElement page = link.first("ri:page").orElse(null);
        if (page == null) {
            appendSource(parent, link);
            return;
        }
        String title = page.attribute("ri:content-title");
        String text = body.isBlank() ? title : body;
        references.pageAddress(page.attribute("ri:space-key"), title).ifPresentOrElse(
                address -> parent.appendElement("a").attr("href", contextPath + address).text(text),
                () -> parent.appendElement("span").addClass("unresolved-link").attr("title", "No such page").text(text));
    }

    private static void appendSource(Element parent, StorageElement element) {
        parent.appendElement("code").addClass("storage-not-shown")
                .attr("title", "This element is not shown; this is its source")
                .text(StorageSource.of(element));
    }
}
