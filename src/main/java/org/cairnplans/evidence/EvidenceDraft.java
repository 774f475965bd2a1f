package org.cairnplans.evidence;

/**
 * Evidence as somebody typed it, unchecked. Either {@code workItem} or {@code url}.
 *
 * @param workItem key of a Jira issue; null or empty for none
 * @param url http or https address; null or empty for none
 * @param kind name of an {@link org.cairnplans.plan.EvidenceKind}
 * @param level 1 to 4
 */
public record EvidenceDraft(
        String workItem, String url, String kind, String role, String learned, String applied, String competency, Integer level) {

    public EvidenceDraft {
        workItem = strip(workItem);
        url = strip(url);
        role = strip(role);
        learned = strip(learned);
        applied = strip(applied);
        competency = strip(competency);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
