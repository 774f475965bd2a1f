package org.cairnplans.workbench.jira.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiMarkupTest {

    private final WikiMarkup markup = new WikiMarkup("http://localhost:2990/jira",
            name -> name.equals("kai") ? Optional.of("Kai <Abel>") : Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
        "plain > `<p>plain</p>`",
        "h2. Title > `<h2>Title</h2>`",
        "*bold* and _it_ -gone- > `<p><b>bold</b> and <em>it</em> <del>gone</del></p>`",
        "2*3*4 and a_b_c > `<p>2*3*4 and a_b_c</p>`",
        "well-known and non-stop > `<p>well-known and non-stop</p>`",
        "{{x < y}} > `<p><tt>x &lt; y</tt></p>`",
        "a \\\\ b > `<p>a <br> b</p>`",
        "\\*not bold\\* > `<p>*not bold*</p>`",
        "bq. said > `<blockquote><p>said</p></blockquote>`",
        "{color:red}*hot*{color} > `<p><font color=\"red\"><b>hot</b></font></p>`",
        "[~kai] [~nobody] > `<p><a class=\"user-hover\" href=\"http://localhost:2990/jira/secure/ViewProfile.jspa?name=kai\">"
                + "Kai &lt;Abel&gt;</a> [~nobody]</p>`",
        "---- > `<hr>`"})
    void shouldShowEffects(String source, String html) {
        assertEquals(html.strip(), markup.html(source.strip()));
    }

    @Test
    void shouldLinkAddressesButNotTheFullStop() {
        assertEquals("<p>See <a class=\"external-link\" href=\"https://example.org/a_b_c\" rel=\"nofollow noopener\">"
                + "https://example.org/a_b_c</a>.</p>", markup.html("See https://example.org/a_b_c."));
        assertEquals("<p><a class=\"external-link\" href=\"https://example.org/?a=1&amp;b=2\" rel=\"nofollow noopener\">the page"
                + "</a></p>", markup.html("[the page|https://example.org/?a=1&b=2]"));
    }

    @Test
    void shouldNestLists() {
        assertEquals("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", markup.html("* a\n** b\n* c"));
        assertEquals("<ol><li>one</li><li>two<br>more</li></ol>", markup.html("# one\n# two\nmore"));
    }

    @Test
    void shouldShowTables() {
        assertEquals("<table class=\"confluenceTable\"><tbody><tr><th>Name</th><th>Age</th></tr><tr><td>A</td><td>"
                + "<a class=\"external-link\" href=\"http://x.org/\" rel=\"nofollow noopener\">b</a></td></tr></tbody></table>",
                markup.html("||Name||Age||\n|A|[b|http://x.org/]|"));
    }

    @Test
    void shouldKeepCodeAsItIs() {
        assertEquals("<div class=\"code panel\"><pre>if (a &lt; b) {\n  *x* = 1;\n}</pre></div>",
                markup.html("{code:java}\nif (a < b) {\n  *x* = 1;\n}\n{code}"));
        assertEquals("<p>before</p><div class=\"preformatted panel\"><pre>h1. no</pre></div><p>after</p>",
                markup.html("before {noformat}h1. no{noformat} after").replace("<p> after", "<p>after"));
        assertEquals("<div class=\"code panel\"><pre>never closed</pre></div>", markup.html("{code}\nnever closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "[x|javascript:alert(1)]", "[javascript:alert(1)]",
        "{color:red;background:url(x)}a{color}", "[a|https://x.org/\"onmouseover=\"alert(1)]", "{code:title=<img src=x"
                + " onerror=y>}a{code}",
        "{panel:title=<img src=x onerror=y>}a{panel}", "h1. <b onclick=x>", "||<i>||", "!http://x.org/a.png|onerror=x!"})
    void shouldNeverLetTheTextBecomeMarkup(String hostile) {
        String html = markup.html(hostile);

        Document parsed = Jsoup.parse(html);
        assertEquals(0, parsed.select("script, img, i, [onclick], [onmouseover], [onerror], [style]").size(), html);
        assertFalse(parsed.select("a").stream().anyMatch(a -> a.attr("href").startsWith("javascript")), html);
    }

    @Test
    void shouldTakeLongUglyTextsInShortTime() {
        String ugly = "*_{{[~-+^".repeat(3_500);

        assertTimeout(Duration.ofSeconds(5), () -> markup.html(ugly));
    }

    @Test
    void shouldShowNothingForNothing() {
        assertEquals("", markup.html(null));
        assertEquals("", markup.html("  "));
    }
}
