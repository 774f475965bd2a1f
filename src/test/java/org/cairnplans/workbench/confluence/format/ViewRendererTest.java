package org.cairnplans.workbench.confluence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewRendererTest {

    private final ViewRenderer renderer = new ViewRenderer(new MacroReader(new NoReferences()), new NoReferences(),
            (macro, body) -> "<div class=\"macro\">" + macro.name() + ":" + body + "</div>", "/confluence");

    @Test
    void shouldPassTheElementsOfAPageAndRunMacrosWithTheirRenderedBody() throws StorageFormatException {
        assertEquals("<h1>Title</h1><p>a &lt; b</p><div class=\"macro\">info:<p>in</p></div>",
                render("<h1>Title</h1><p>a &lt; b</p>"
                + "<ac:structured-macro ac:name=\"info\">"
                + "<ac:rich-text-body><p>in</p></ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    void shouldLinkKnownPagesAndUsersAndMarkUnknownPages() throws StorageFormatException {
        Document html = Jsoup.parse(render("""
                <ac:link><ri:page ri:content-title="Known"/></ac:link>
                <ac:link><ri:page ri:content-title="Lost"/></ac:link>
                <ac:link><ri:user ri:userkey="u"/></ac:link>"""));

        assertEquals("/confluence/pages/1", html.select("a").attr("href"));
        assertEquals("Lost", html.select(".unresolved-link").text());
        assertEquals("Name of u", html.select(".user-mention").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"data:text/html,x\">x</a>",
        "<img src=\"x\" onerror=\"alert(1)\"/>",
        "<iframe src=\"http://example.org\"/>",
        "<style>body{display:none}</style>",
        "<p style=\"position:fixed\">x</p>",
        "<form action=\"/x\"><input name=\"y\"/></form>",
        "<svg onload=\"alert(1)\"/>",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "<ac:link><ri:page ri:content-title=\"&lt;script&gt;alert(1)&lt;/script&gt;\"/></ac:link>",
        "<ac:unknown a=\"&quot;&gt;&lt;script&gt;\"/>"})
    void shouldShowHostileContentAsText(String body) throws StorageFormatException {
        Document html = Jsoup.parse(render(body));

        assertTrue(html.select("script, img, iframe, style, form, input, svg, [onclick], [onerror], [onload], [style]").isEmpty(),
                html.body().html());
        assertFalse(html.select("a").hasAttr("href"), html.body().html());
    }

    private String render(String body) throws StorageFormatException {
        return renderer.render(new StorageFormatParser().parse(body));
    }
}
