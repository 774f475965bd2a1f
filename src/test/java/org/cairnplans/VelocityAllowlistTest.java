package org.cairnplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The descriptor's velocity-allowlist names exactly what the templates call. The products refuse a page that calls anything else,
 * so this is found here and not by a user.
 */
class VelocityAllowlistTest {

    private static final Pattern ENTRY = Pattern.compile("<method>\\s*([\\w.$]+)#(\\w+)\\(([^)]*)\\)\\s*</method>");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(");
    private static final Pattern DIRECTIVE_TEXT = Pattern.compile("(?s)##.*?$|#\\*.*?\\*#", Pattern.MULTILINE);

    /** Methods of JDK collections and strings: on the products' own global list (platform.md 5.4). */
    private static final Set<String> JDK = Set.of(
            "size", "isEmpty", "get", "contains", "containsKey", "entrySet", "keySet", "values", "equals", "length",
            "toString", "getKey", "getValue", "substring", "indexOf");

    @Test
    void everyEntryNamesAPublicMethodOfOurs() throws Exception {
        for (MatchResult entry : entries()) {
            Class<?> owner = Class.forName(entry.group(1));
            assertTrue(owner.getName().startsWith("org.cairnplans."), "only own classes may be listed: " + owner);
            assertTrue(Modifier.isPublic(owner.getModifiers()), "Velocity 1.6 calls public types only: " + owner);
            assertTrue(Arrays.stream(owner.getMethods()).anyMatch(method -> signature(method).equals(signature(entry))),
                    "no such method: " + entry.group());
        }
    }

    @Test
    void everyMethodThatATemplateCallsIsListed() throws IOException {
        Set<String> listed = entries().stream().map(entry -> entry.group(2)).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(calls());
        missing.removeAll(listed);
        missing.removeAll(JDK);
        assertEquals(Set.of(), missing);
    }

    @Test
    void nothingIsListedThatNoTemplateCalls() throws IOException {
        Set<String> calls = calls();
        Set<String> superfluous = entries().stream()
                .filter(entry -> !calls.contains(entry.group(2)))
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), superfluous);
    }

    @Test
    void theListIsSortedAndHoldsNothingTwice() throws IOException {
        List<String> lines = entries().stream().map(entry -> entry.group(1) + "#" + entry.group(2)).toList();
        assertEquals(lines.stream().sorted().distinct().toList(), lines);
    }

    private static String signature(MatchResult entry) {
        return entry.group(2) + "(" + entry.group(3).replace(" ", "") + ")";
    }

    private static String signature(Method method) {
        return method.getName() + "("
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(",")) + ")";
    }

    private static List<MatchResult> entries() throws IOException {
        return ENTRY.matcher(Files.readString(Path.of("atlassian-plugin.xml"))).results().toList();
    }

    private static Set<String> calls() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path template : files.filter(file -> file.toString().endsWith(".vm")).toList()) {
                String text = DIRECTIVE_TEXT.matcher(Files.readString(template)).replaceAll("");
                CALL.matcher(text).results().forEach(call -> names.add(call.group(1)));
            }
        }
        return names;
    }
}
