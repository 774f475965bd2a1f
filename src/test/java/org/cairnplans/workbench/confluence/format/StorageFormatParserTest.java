package org.cairnplans.workbench.confluence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageFormatParserTest {

    private final StorageFormatParser parser = new StorageFormatParser();

    @Test
    void shouldReadElementsTextAndAttributes() throws StorageFormatException {
        List<StorageNode> nodes = parser.parse("<p class=\"x\">Hi <strong>there</strong></p>\n<hr/>");

        StorageElement paragraph = (StorageElement) nodes.get(0);
        assertEquals("p", paragraph.name());
        assertEquals("x", paragraph.attribute("class"));
        assertEquals("Hi there", paragraph.text());
        assertEquals(2, ((StorageElement) nodes.get(2)).line());
    }

    @Test
    void shouldKnowNamedEntitiesOfHtmlButNotInsideCdata() throws StorageFormatException {
        List<StorageNode> nodes = parser.parse("<p>a&nbsp;&eacute; &lt;b&gt; &amp;amp;</p>"
                + "<ac:plain-text-link-body><![CDATA[&nbsp;]]></ac:plain-text-link-body>");

        assertEquals("a\u00a0\u00e9 <b> &amp;", ((StorageElement) nodes.get(0)).text());
        assertEquals("&nbsp;", ((StorageElement) nodes.get(1)).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | <p>open
            3 | <p>a</p>~~<p><b>x</p></b>
            2 | <p>~&unknownthing;</p>
            1 | <p a=1>x</p>
            2 | <p>fine</p>~<ac:structured-macro><ac:parameter ac:name="x">1</ac:parameter></ac:structured-macro>
            1 | <!DOCTYPE x [<!ENTITY e "boom">]><p>&e;</p>
            1 | </storage><script/><storage>
            2 | text~<unknown:tag/>
            """)
    void shouldRefuseWithTheLineOfTheFault(int line, String body) {
        StorageFormatException fault = assertThrows(StorageFormatException.class, () -> parser.parse(body.replace('~', '\n')));

        assertEquals(line, fault.line(), fault.getMessage());
        assertTrue(!fault.getMessage().isBlank() && !fault.getMessage().contains("storage"), fault.getMessage());
    }

    @Test
    void shouldRefuseWhatWouldExhaustTheStack() {
        String deep = "<b>".repeat(5000) + "</b>".repeat(5000);

        assertThrows(StorageFormatException.class, () -> parser.parse(deep));
    }

    @Test
    void shouldReadMacrosWithPlainAndUserParametersOuterFirst() throws StorageFormatException {
        MacroReader reader = new MacroReader(new NoReferences());
        List<String> seen = new java.util.ArrayList<>();
        reader.each(parser.parse("""
                <ac:structured-macro ac:name="info" ac:schema-version="1"><ac:rich-text-body>
                  <ac:structured-macro ac:name="cairn-plan"><ac:parameter ac:name="person"><ri:user ri:userkey="k1"/></ac:parameter>
                    <ac:parameter ac:name="plan">ABC-1</ac:parameter></ac:structured-macro></ac:rich-text-body>
                </ac:structured-macro>"""), macro -> seen.add(macro.name() + macro.parameters()));

        assertEquals(List.of("info{}", "cairn-plan{person=name-of-k1, plan=ABC-1}"), seen);
    }
}
