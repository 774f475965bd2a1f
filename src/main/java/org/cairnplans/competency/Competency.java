package org.cairnplans.competency;

/**
 * One competency of the catalogue. Its texts are in the bundle {@code i18n/competency}.
 *
 * @param key stable, kebab-case; stored with goals and evidence
 */
public record Competency(String key) {

    public String nameKey() {
        return text("name");
    }

    /** What is expected at that level. */
    public String expectationKey(Level level) {
        return text("level" + level.number());
    }

    /** What one can do to grow. */
    public String activitiesKey() {
        return text("activities");
    }

    /** By what one sees that it worked. */
    public String outcomeKey() {
        return text("outcome");
    }

    /** Which work usually shows it. */
    public String evidenceKey() {
        return text("evidence");
    }

    private String text(String part) {
        return "cairn.competency." + key + "." + part;
    }
}
