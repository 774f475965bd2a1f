package org.cairnplans.workbench.jira.domain;

/** Jira's three status categories with the ids, keys, colours and names its REST API shows. */
public enum StatusCategory {
    TO_DO(2, "new", "blue-gray", "To Do"), IN_PROGRESS(4, "indeterminate", "yellow", "In Progress"),
            DONE(3, "done", "green", "Done");

    private final long id;
    private final String key;
    private final String colour;
    private final String label;

    StatusCategory(long id, String key, String colour, String label) {
        this.id = id;
        this.key = key;
        this.colour = colour;
        this.label = label;
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String colour() {
        return colour;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is no such category */
    public static StatusCategory ofKey(String key) {
        for (StatusCategory category : values()) {
            if (category.key.equals(key)) {
                return category;
            }
        }
        throw new IllegalArgumentException("No status category " + key);
    }
}
