package org.cairnplans.workbench.jira.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Wiki markup within a line: text effects, links, mentions, colours. */
final class WikiInline {

    private static final Map<Character,
            String> EFFECTS = Map.of('*', "b", '_', "em", '-', "del", '+', "ins", '^', "sup", '~', "sub");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s<>\"'|\\]{}]+|mailto:[^\\s<>\"'|\\]{}]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)]");
    private static final Pattern COLOUR = Pattern.compile("\\{color:(#[0-9a-fA-F]{3,6}|[a-zA-Z]+)}(.*?)\\{color}");
    /** What ends a sentence does not belong to an address in it. */
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?)]+$");
    /** Effects within effects: more is no text a person writes. */
    private static final int MAX_DEPTH = 8;

    private final String baseUrl;
    private final Function<String, Optional<String>> displayNames;

    WikiInline(String baseUrl, Function<String, Optional<String>> displayNames) {
        this.baseUrl = baseUrl;
        this.displayNames = displayNames;
    }

    void append(Element parent, String text) {
        append(parent, text, 0);
    }

    private void append(Element parent, String text, int depth) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Element holder = new Element("span");
            int end = depth > MAX_DEPTH ? at : special(holder, text, at, depth);
            if (end > at) {
                flush(parent, plain);
                parent.insertChildren(-1, holder.childNodesCopy());
                at = end;
            } else if (text.charAt(at) == '\\' && at + 1 < text.length()
                    && "*_-+^~{}[]|!?#\\".indexOf(text.charAt(at + 1)) >= 0) {
                plain.append(text.charAt(at + 1));
                at += 2;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        flush(parent, plain);
    }

    private static void flush(Element parent, StringBuilder plain) {
        if (plain.length() > 0) {
            parent.appendText(plain.toString());
            plain.setLength(0);
        }
    }

    /** @return where the text goes on; {@code at} when nothing special begins here */
    private int special(Element parent, String text, int at, int depth) {
        char c = text.charAt(at);
        if (text.startsWith("{{", at)) {
            return monospaced(parent, text, at);
        }
        if (text.startsWith("\\\\", at) && !text.startsWith("\\\\\\", at)) {
            parent.appendElement("br");
            return at + 2;
        }
        if (c == '{') {
            return colour(parent, text, at, depth);
        }
        if (c == '[') {
            return link(parent, text, at, depth);
        }
        if (text.startsWith("??", at)) {
            return enclosed(parent, text, at, "??", "cite", depth);
        }
        if (EFFECTS.containsKey(c)) {
            return enclosed(parent, text, at, String.valueOf(c), EFFECTS.get(c), depth);
        }
        return (c == 'h' || c == 'H' || c == 'f' || c == 'm') && wordStart(text, at) ? address(parent, text, at) : at;
    }

    private static int monospaced(Element parent, String text, int at) {
        int end = text.indexOf("}}", at + 2);
        if (end < 0) {
            return at;
        }
        parent.appendElement("tt").text(text.substring(at + 2, end));
        return end + 2;
    }

    private int colour(Element parent, String text, int at, int depth) {
        Matcher colour = COLOUR.matcher(text).region(at, text.length());
        if (!colour.lookingAt()) {
            return at;
        }
        append(parent.appendElement("font").attr("color", colour.group(1)), colour.group(2), depth + 1);
        return colour.end();
    }

    private int enclosed(Element parent, String text, int at, String mark, String tag, int depth) {
        int from = at + mark.length();
        if (!wordStart(text, at) || from >= text.length() || Character.isWhitespace(text.charAt(from))
                || text.startsWith(mark, from)) {
            return at;
        }
        int end = text.indexOf(mark, from);
        while (end >= 0 && !closes(text, end, mark)) {
            end = text.indexOf(mark, end + 1);
        }
        if (end < 0) {
            return at;
        }
        append(parent.appendElement(tag), text.substring(from, end), depth + 1);
        return end + mark.length();
    }

    private static boolean closes(String text, int end, String mark) {
        int after = end + mark.length();
        return !Character.isWhitespace(text.charAt(end - 1)) && text.charAt(end - 1) != '\\'
                && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }

    private static boolean wordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private int link(Element parent, String text, int at, int depth) {
        Matcher link = LINK.matcher(text).region(at, text.length());
        if (!link.lookingAt()) {
            return at;
        }
        String content = link.group(1);
        if (content.startsWith("~")) {
            mention(parent, content.substring(1));
            return link.end();
        }
        int bar = content.lastIndexOf('|');
        String target = content.substring(bar + 1).strip();
        if (!ADDRESS.matcher(target).matches()) {
            return at;
        }
        Element anchor = anchor(parent, target);
        if (bar < 0) {
            anchor.text(target);
        } else {
            append(anchor, content.substring(0, bar), MAX_DEPTH + 1);
        }
        return link.end();
    }

    private void mention(Element parent, String username) {
        Optional<String> name = displayNames.apply(username);
        if (name.isEmpty()) {
            parent.appendText("[~" + username + "]");
        } else {
            parent.appendElement("a").addClass("user-hover").attr("href", baseUrl + "/secure/ViewProfile.jspa?name="
                    + URLEncoder.encode(username, StandardCharsets.UTF_8)).text(name.get());
        }
    }

    private static int address(Element parent, String text, int at) {
        Matcher address = ADDRESS.matcher(text).region(at, text.length());
        if (!address.lookingAt()) {
            return at;
        }
        String target = TRAILING.matcher(address.group()).replaceFirst("");
        anchor(parent, target).text(target);
        return at + target.length();
    }

    private static Element anchor(Element parent, String target) {
        return parent.appendElement("a").addClass("external-link").attr("href", target).attr("rel", "nofollow noopener");
    }
}
