package org.cairnplans.workbench.jira.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The blocks of wiki markup: what begins at the start of a line. */
final class WikiBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s*h([1-6])\\.\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*([*#]+|-)\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*-{4,5}\\s*");
    private static final Pattern MACRO = Pattern.compile("(.*?)\\{(code|noformat|quote|panel)(:[^}]*)?\\}(.*)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?:^|[:|])title=([^|}]*)");

    private final WikiInline inline;

    WikiBlocks(WikiInline inline) {
        this.inline = inline;
    }

    void append(Element parent, List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher heading = HEADING.matcher(line);
            if (line.isBlank()) {
                at++;
            } else if (heading.matches()) {
                inline.append(parent.appendElement("h" + heading.group(1)), heading.group(2));
                at++;
            } else if (RULE.matcher(line).matches()) {
                parent.appendElement("hr");
                at++;
            } else if (line.strip().startsWith("bq. ")) {
                inline.append(parent.appendElement("blockquote").appendElement("p"), line.strip().substring("bq. ".length()));
                at++;
            } else if (MACRO.matcher(line).matches()) {
                at = macro(parent, lines, at);
            } else if (ITEM.matcher(line).matches()) {
                at = list(parent, lines, at);
            } else if (line.strip().startsWith("|")) {
                at = table(parent, lines, at);
            } else {
                at = paragraph(parent, lines, at);
            }
        }
    }

    /** A macro with a body. One that is never closed ends with the text. @return the line to go on with */
    private int macro(Element parent, List<String> lines, int at) {
        Matcher opening = MACRO.matcher(lines.get(at));
        opening.matches();
        String name = opening.group(2);
        if (!opening.group(1).isBlank()) {
            inline.append(parent.appendElement("p"), opening.group(1).strip());
        }
        List<String> body = new ArrayList<>();
        String rest = opening.group(4);
        String closing = "{" + name + "}";
        int next = at + 1;
        while (!rest.contains(closing) && next < lines.size()) {
            body.add(rest);
            rest = lines.get(next++);
        }
        int end = rest.indexOf(closing);
        body.add(end < 0 ? rest : rest.substring(0, end));
        body(parent, name, opening.group(3), body);
        String after = end < 0 ? "" : rest.substring(end + closing.length());
        if (!after.isBlank()) {
            append(parent, List.of(after));
        }
        return next;
    }

    private void body(Element parent, String name, String parameters, List<String> body) {
        switch (name) {
            case "quote" -> append(parent.appendElement("blockquote"), body);
            case "panel" -> {
                Element panel = parent.appendElement("div").addClass("panel");
                Matcher title = TITLE.matcher(parameters == null ? "" : parameters);
                if (title.find()) {
                    panel.appendElement("div").addClass("panelHeader").appendElement("b").text(title.group(1));
                }
                append(panel.appendElement("div").addClass("panelContent"), body);
            }
            default -> {
                Element box = parent.appendElement("div").addClass(name.equals("code") ? "code panel" : "preformatted panel");
                box.appendElement("pre").appendText(String.join("\n", body).replaceFirst("^\n", "").stripTrailing());
            }
        }
    }

    private int list(Element parent, List<String> lines, int start) {
        int at = start;
        List<Element> open = new ArrayList<>();
        while (at < lines.size()) {
            Matcher item = ITEM.matcher(lines.get(at));
            if (!item.matches()) {
                break;
            }
            String marks = item.group(1);
            while (open.size() > marks.length()) {
                open.remove(open.size() - 1);
            }
            while (open.size() < marks.length()) {
                open.add(under(parent, open).appendElement(marks.charAt(open.size()) == '#' ? "ol" : "ul"));
            }
            Element entry = open.get(open.size() - 1).appendElement("li");
            inline.append(entry, item.group(2));
            at++;
            // A line that begins no block goes on with the item before it.
            while (at < lines.size() && continues(lines.get(at))) {
                entry.appendElement("br");
                inline.append(entry, lines.get(at++).strip());
            }
        }
        return at;
    }

    /** Where a deeper list belongs: into the last item of the list above. */
    private static Element under(Element parent, List<Element> open) {
        if (open.isEmpty()) {
            return parent;
        }
        Element list = open.get(open.size() - 1);
        return list.childrenSize() == 0 ? list.appendElement("li") : list.child(list.childrenSize() - 1);
    }

    private int table(Element parent, List<String> lines, int start) {
        Element rows = parent.appendElement("table").addClass("confluenceTable").appendElement("tbody");
        int at = start;
        while (at < lines.size() && lines.get(at).strip().startsWith("|")) {
            row(rows.appendElement("tr"), lines.get(at++).strip());
        }
        return at;
    }

    private void row(Element row, String line) {
        int at = 0;
        while (at < line.length()) {
            boolean head = line.startsWith("||", at);
            at += head ? 2 : 1;
            int end = cellEnd(line, at);
            String cell = line.substring(at, end).strip();
            if (end < line.length() || !cell.isEmpty()) {
                inline.append(row.appendElement(head ? "th" : "td"), cell);
            }
            at = end;
        }
    }

    /** The next bar that is not inside a link. */
    private static int cellEnd(String line, int from) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (c == '|' && (depth == 0 || line.indexOf(']', i) < 0)) {
                return i;
            }
        }
        return line.length();
    }

    private int paragraph(Element parent, List<String> lines, int start) {
        Element paragraph = parent.appendElement("p");
        inline.append(paragraph, lines.get(start));
        int at = start + 1;
        while (at < lines.size() && continues(lines.get(at))) {
            paragraph.appendElement("br");
            inline.append(paragraph, lines.get(at++));
        }
        return at;
    }

    private static boolean continues(String line) {
        return !line.isBlank() && !HEADING.matcher(line).matches() && !ITEM.matcher(line).matches() && !RULE.matcher(line)
                .matches()
                && !MACRO.matcher(line).matches() && !line.strip().startsWith("|") && !line.strip().startsWith("bq. ");
    }
}
