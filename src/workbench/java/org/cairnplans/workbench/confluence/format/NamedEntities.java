package org.cairnplans.workbench.confluence.format;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Replaces HTML's named entities ({@code &nbsp;}) by numbers. Storage format knows them all, XML only five; declaring them in a
 * document type would open the door to documents that declare their own. Lines stay lines, and CDATA sections stay untouched.
 */
final class NamedEntities {

    private static final Pattern CDATA_OR_ENTITY = Pattern.compile("<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);",
            Pattern.DOTALL);
    private static final Set<String> OF_XML = Set.of("lt", "gt", "amp", "quot", "apos");

    private NamedEntities() {
    }

    static String toNumbers(String text) {
        Matcher matcher = CDATA_OR_ENTITY.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        while (matcher.find()) {
            String name = matcher.group(1);
            String replacement = name == null || OF_XML.contains(name) ? matcher.group() : number(matcher.group());
            matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(result).toString();
    }

    private static String number(String entity) {
        String character = Parser.unescapeEntities(entity, false);
        if (character.equals(entity)) {
            return entity; // unknown: the parser names it with its line
        }
        StringBuilder numbers = new StringBuilder();
        character.codePoints().forEach(point -> numbers.append("&#").append(point).append(';'));
        return numbers.toString();
    }
}
