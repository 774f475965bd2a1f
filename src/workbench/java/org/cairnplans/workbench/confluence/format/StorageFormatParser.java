package org.cairnplans.workbench.confluence.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads storage format: well-formed XHTML with Confluence's {@code ac:} and {@code ri:} elements. What an element means, and
 * whether it may be shown, is the renderer's matter; the parser refuses what no renderer could read. Safe for use by many
 * threads.
 */
public class StorageFormatParser {

    /** Longer bodies are refused. Confluence's own limit for one page is of this size ({@code 5 MB} by default). */
    public static final int MAX_CHARACTERS = 5_000_000;

    /** Deeper nesting is refused, before it would exhaust the stack of those who walk the tree. */
    static final int MAX_DEPTH = 200;

    private static final String AC = "http://atlassian.com/content";
    private static final String RI = "http://atlassian.com/resource/identifier";
    private static final String OPEN = "<storage xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\">";
    private static final String CLOSE = "</storage>";

    /**
     * Parses a page's body.
     *
     * @throws StorageFormatException if it is too long, too deep, not well-formed, or has a macro without a name
     */
    public List<StorageNode> parse(String body) throws StorageFormatException {
        if (body.length() > MAX_CHARACTERS) {
            throw new StorageFormatException(1, "The body has more than " + MAX_CHARACTERS + " characters.");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(OPEN + NamedEntities.toNumbers(body)
                    + CLOSE));
            return read(reader).children();
        } catch (XMLStreamException fault) {
            int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNumber();
            throw new StorageFormatException(line, reason(fault));
        }
    }

    /** A new one each time: the JDK does not promise that one factory serves several threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static StorageElement read(XMLStreamReader reader) throws XMLStreamException, StorageFormatException {
        Deque<Building> open = new ArrayDeque<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(start(reader));
                    if (open.size() > MAX_DEPTH) {
                        throw new StorageFormatException(line(reader), "Elements are nested deeper than " + MAX_DEPTH
                                + " levels.");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.peek().children.add(new StorageText(reader.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new StorageFormatException(line(reader), "Unknown entity &" + reader.getLocalName() + ";");
                case XMLStreamConstants.END_ELEMENT -> {
                    StorageElement done = open.pop().finish();
                    if (open.isEmpty()) {
                        readToTheEnd(reader);
                        return done;
                    }
                    open.peek().children.add(done);
                }
                default -> { } // comments and processing instructions carry nothing
            }
        }
    }

    /** A body that closes our wrapping element would otherwise lose what follows, silently. */
    private static void readToTheEnd(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static Building start(XMLStreamReader reader) throws StorageFormatException {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(name(reader.getAttributeName(i)), reader.getAttributeValue(i));
        }
        String name = name(reader.getName());
        if (name.equals("ac:structured-macro") && attributes.getOrDefault("ac:name", "").isBlank()) {
            throw new StorageFormatException(line(reader), "A macro needs the attribute ac:name.");
        }
        return new Building(name, attributes, line(reader), new ArrayList<>());
    }

    private static String name(QName name) {
        return switch (name.getNamespaceURI()) {
            case AC -> "ac:" + name.getLocalPart();
            case RI -> "ri:" + name.getLocalPart();
            default -> name.getLocalPart();
        };
    }

    private static int line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }

    /** The parser's sentence without its own "ParseError at [row,col]" and without our wrapping element. */
    private static String reason(XMLStreamException fault) {
        String message = fault.getMessage();
        int start = message.indexOf("Message: ");
        return (start < 0 ? message : message.substring(start + "Message: ".length()))
                .replace(CLOSE, "the end of the page").replace("\"storage\"", "the page").strip();
    }

    private record Building(String name, Map<String, String> attributes, int line, List<StorageNode> children) {

        StorageElement finish() {
            return new StorageElement(name, attributes, children, line);
        }
    }
}
