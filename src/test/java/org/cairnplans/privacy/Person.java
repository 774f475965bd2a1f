package org.cairnplans.privacy;

/** Who they are to Ana's active plan, which she shares with her manager, in the demo organisation. */
enum Person {
    OWNER("ana"),
    MENTOR("tomasz"),
    MANAGER("grace"),
    SKIP_MANAGER("marit"),
    PROGRAMME_ADMINISTRATOR("hanna"),
    JIRA_ADMINISTRATOR("admin"),
    COLLEAGUE("daniel"),
    OUTSIDER("omar"),
    NOBODY(null);

    private final String username;

    Person(String username) {
        this.username = username;
    }

    /** Null for somebody who is not signed in. */
    String username() {
        return username;
    }
}
