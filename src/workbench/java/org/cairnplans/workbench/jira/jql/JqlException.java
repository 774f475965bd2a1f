package org.cairnplans.workbench.jira.jql;

/** The text is no JQL; the message says where, as Jira does. */
public class JqlException extends Exception {

    private static final long serialVersionUID = 1L;

    public JqlException(String message) {
        super(message);
    }

    static JqlException at(Token token, String message) {
        return new JqlException("Error in the JQL Query: " + message + " (line " + token.line() + ", character " + token.column()
                + ")");
    }
}
