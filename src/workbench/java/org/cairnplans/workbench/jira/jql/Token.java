package org.cairnplans.workbench.jira.jql;

/**
 * A word of JQL.
 *
 * @param text   a quoted text without its quotes
 * @param line   from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD, QUOTED, SYMBOL, END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
    }

    boolean value() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
