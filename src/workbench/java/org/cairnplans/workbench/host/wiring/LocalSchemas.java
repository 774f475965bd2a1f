package org.cairnplans.workbench.host.wiring;

import java.io.IOException;
import java.io.StringReader;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML schemas of Spring contexts from the class path; never from the network. */
final class LocalSchemas implements EntityResolver {

    /** Namespace of the scanner's elements, also the folder of its schema. */
    static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private static final String SCANNER_XSD = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="%s" elementFormDefault="qualified">
              <xsd:element name="scan-indexes">
                <xsd:complexType><xsd:attribute name="autowire" type="xsd:string"/></xsd:complexType>
              </xsd:element>
            </xsd:schema>
            """.formatted(SCANNER);

    private final EntityResolver spring;

    LocalSchemas(ClassLoader host) {
        spring = new DelegatingEntityResolver(host);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
        if (systemId != null && systemId.startsWith(SCANNER)) {
            InputSource source = new InputSource(new StringReader(SCANNER_XSD));
            source.setSystemId(systemId);
            return source;
        }
        InputSource source = systemId == null ? null : spring.resolveEntity(publicId, systemId);
        if (source == null) {
            // Null would send the parser online.
            throw new SAXException("No local copy of the schema " + systemId);
        }
        return source;
    }
}
