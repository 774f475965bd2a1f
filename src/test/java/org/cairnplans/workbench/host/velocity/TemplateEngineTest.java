package org.cairnplans.workbench.host.velocity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateEngineTest {

    private static final String TYPE = "org.cairnplans.workbench.host.velocity.TemplateEngineTest$Goal#";
    private static final List<String> LISTED = List.of(TYPE + "title()", TYPE + "bodyHtml()", TYPE + "safe()", TYPE + "steps()",
            TYPE + "times(int)", TYPE + "nothing()");

    /** What a template shows. */
    public record Goal(String title, List<String> steps) {

        public String bodyHtml() {
            return "<b>" + title + "</b>";
        }

        @HtmlSafe
        public String safe() {
            return "<b>bold</b>";
        }

        public String times(int number) {
            return title.repeat(number);
        }

        public String nothing() {
            return null;
        }

        public String secret() {
            return "secret";
        }
    }

    private static MethodAllowList listed(String... entries) {
        return MethodAllowList.of(List.of(entries), TemplateEngineTest.class.getClassLoader(),
                type -> type.getPackageName().startsWith("org.cairnplans"), List.of());
    }

    private static String render(String template, Map<String, Object> context) {
        TemplateEngine engine = TemplateEngine.guarded(
                name -> name.equals("t.vm") ? new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8)) : null,
                listed(LISTED.toArray(String[]::new)));
        StringWriter out = new StringWriter();
        try {
            engine.render("t.vm", context, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static Map<String, Object> goal() {
        return Map.of("goal", new Goal("<i>&\"'", List.of("one", "two")), "partHtml", "<hr>", "text", "<hr>");
    }

    @Test
    void whatAReferencePrintsIsEscaped() {
        assertEquals("&lt;i&gt;&amp;&quot;&#39; &lt;hr&gt;", render("$goal.title() $text", goal()));
        assertEquals("&lt;hr&gt;", render("#set($x = $text)${x}", goal()));
    }

    @Test
    void aNameThatEndsInHtmlIsPrintedAsItIsButNotACall() {
        assertEquals("<hr> <hr>", render("$partHtml $!{partHtml}", goal()));
        assertTrue(render("$goal.bodyHtml()", goal()).startsWith("&lt;b&gt;"));
    }

    @Test
    void anHtmlSafeMethodIsPrintedAsItIsAlsoAfterSet() {
        assertEquals("<b>bold</b>", render("$goal.safe()", goal()));
        assertEquals("<b>bold</b> 11", render("#set($h = $goal.safe())$h $h.length()", goal()));
    }

    @Test
    void aMethodThatIsNotListedIsRefusedUnwrapped() {
        RefusedMethodException refused = assertThrows(RefusedMethodException.class, () -> render("$goal.secret()", goal()));
        assertEquals("Method is not on the velocity-allowlist: " + TYPE + "secret()", refused.getMessage());
    }

    @Test
    void nothingLeadsToTheClassOfAnObject() {
        assertThrows(RefusedMethodException.class, () -> render("$goal.class", goal()));
        assertThrows(RefusedMethodException.class, () -> render("$text.getClass()", goal()));
        assertThrows(RefusedMethodException.class, () -> render("$text.getBytes().getClass()", goal()));
    }

    @Test
    void basicsOfTheJdkAreListedForEverybody() {
        assertEquals("2 one true 1 T",
                render("$goal.steps().size() $goal.steps().get(0) $m.containsKey(\"a\") $m.a $u.substring(0, 1)",
                        Map.of("goal", new Goal("x", List.of("one", "two")), "m", Map.of("a", 1), "u", "Text")));
        assertEquals("a=1;", render("#foreach($e in $m.entrySet())$e.key=$e.value;#end", Map.of("m", Map.of("a", 1))));
    }

    @Test
    void listedMethodsWithParametersAreCalled() {
        assertEquals("xxx", render("$goal.times(3)", Map.of("goal", new Goal("x", List.of()))));
    }

    @Test
    void anUnknownReferencePrintsItselfAsInTheProducts() {
        assertEquals("$unknown  $goal.nothing()", render("$unknown $!unknown $goal.nothing()", goal()));
    }

    @Test
    void somebodyElsesClassCannotBeListed() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> listed("java.lang.Runtime#getRuntime()"));
        assertTrue(refused.getMessage().contains("own classes"), refused.getMessage());
        assertTrue(refused.getMessage().contains("java.lang.Runtime"), refused.getMessage());
    }

    @Test
    void anEntryThatNamesNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> listed(TYPE + "titel()"));
        assertThrows(IllegalArgumentException.class, () -> listed(TYPE + "times(long)"));
        assertThrows(IllegalArgumentException.class, () -> listed("org.cairnplans.Nowhere#title()"));
        assertThrows(IllegalArgumentException.class, () -> listed("title"));
    }

    @Test
    void aFragmentIsEscapedAndAPlainOneIsNot() {
        TemplateEngine engine = TemplateEngine.guarded(name -> null, listed());
        assertEquals("/x?a=&lt;&amp;", engine.renderFragment("/x?a=$text", Map.of("text", "<&")));
        assertEquals("/x?a=<&", engine.renderPlain("/x?a=$text", Map.of("text", "<&")));
        assertFalse(engine.exists("t.vm"));
    }
}
