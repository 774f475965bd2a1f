package org.cairnplans.workbench.jira.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Plain 16 by 16 icons of the workbench's own issue types: a coloured square with a letter. */
public final class IssueTypeIcons {

    private static final Map<String, String> COLOURS = Map.of("Story", "#63ba3c", "Task", "#4bade8", "Bug", "#e5493a", "Sub-task",
            "#4bade8", "Improvement", "#63ba3c", "New Feature", "#63ba3c", "Epic", "#904ee2");
    private static final String OTHER = "#707070";

    private IssueTypeIcons() {
    }

    /** @param name name of the type; its first letter is shown when it is a plain letter */
    public static byte[] named(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        String letter = Character.isLetterOrDigit(first) ? String.valueOf(Character.toUpperCase(first)) : "";
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\"><rect width=\"16\""
                + " height=\"16\" rx=\"2\" fill=\"" + COLOURS.getOrDefault(name, OTHER)
                + "\"/><text x=\"8\" y=\"12\" fill=\"#fff\""
                + " font-family=\"sans-serif\" font-size=\"10\" text-anchor=\"middle\">" + letter + "</text></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
