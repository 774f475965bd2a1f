package org.cairnplans.workbench.jira.jql;

/** JQL's operators. */
public enum JqlOperator {
    EQUALS("="), NOT_EQUALS("!="), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="), LIKE("~"),
            NOT_LIKE("!~"),
    IN("in"), NOT_IN("not in"), IS("is"), IS_NOT("is not");

    private final String text;

    JqlOperator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The operator of the opposite clause: Jira moves a NOT down to the operators, so it never finds empty fields. */
    JqlOperator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    boolean negative() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
    }

    boolean list() {
        return this == IN || this == NOT_IN;
    }

    boolean comparing() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }
}
