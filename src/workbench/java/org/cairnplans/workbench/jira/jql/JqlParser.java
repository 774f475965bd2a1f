package org.cairnplans.workbench.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads JQL. One parser per text. */
public final class JqlParser {

    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN',"
            + " 'IS'"
            + " and 'IS NOT'.";
    private static final Set<String> RESERVED_WORDS = Set.of("and", "or", "not", "in", "is", "order", "by", "empty", "null");

    private final String text;
    private List<Token> tokens;
    private int at;

    private JqlParser(String text) {
        this.text = text;
    }

    /** @throws JqlException saying where the text goes wrong */
    public static JqlQuery parse(String text) throws JqlException {
        return new JqlParser(text).query();
    }

    private JqlQuery query() throws JqlException {
        tokens = new JqlLexer(text).tokens();
        Clause where = null;
        if (!end() && !peek().is("order")) {
            where = or();
        }
        List<JqlQuery.Sort> order = List.of();
        if (peek().is("order")) {
            order = order();
        }
        if (!end()) {
            throw JqlException.at(peek(), "Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.");
        }
        return new JqlQuery(where, order, text);
    }

    private Clause or() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (accept("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (accept("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause not() throws JqlException {
        if (accept("not") || accept("!")) {
            return new Clause.Not(not());
        }
        if (accept("(")) {
            Clause inner = or();
            if (!accept(")")) {
                throw JqlException.at(peek(), "Expecting ')' before the end of the query.");
            }
            return inner;
        }
        return condition();
    }

    private Clause condition() throws JqlException {
        Token field = next();
        boolean reserved = field.kind() == Token.Kind.WORD && RESERVED_WORDS.contains(field.text().toLowerCase(Locale.ROOT));
        if (!field.value() || reserved) {
            throw JqlException.at(field, "Expecting a field name but got '" + field.text() + "'.");
        }
        JqlOperator operator = operator();
        return new Clause.Condition(field.text(), operator, operand());
    }

    private JqlOperator operator() throws JqlException {
        Token token = next();
        if (token.is("not")) {
            if (accept("in")) {
                return JqlOperator.NOT_IN;
            }
            throw JqlException.at(peek(), "Expecting 'IN' but got '" + peek().text() + "'.");
        }
        if (token.is("is")) {
            return accept("not") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        for (JqlOperator operator : JqlOperator.values()) {
            if (token.is(operator.text())) {
                return operator;
            }
        }
        throw JqlException.at(token, token.kind() == Token.Kind.END
                ? "Expecting operator before the end of the query. " + OPERATORS
                : "Expecting operator but got '" + token.text() + "'. " + OPERATORS);
    }

    private Operand operand() throws JqlException {
        if (accept("(")) {
            List<Operand> items = new ArrayList<>(List.of(operand()));
            while (accept(",")) {
                items.add(operand());
            }
            if (!accept(")")) {
                throw JqlException.at(peek(), "Expecting either ')' or ',' but got '" + peek().text() + "'.");
            }
            return new Operand.Values(items);
        }
        Token token = next();
        boolean reserved = token.kind() == Token.Kind.WORD && RESERVED_WORDS.contains(token.text().toLowerCase(Locale.ROOT));
        if (token.is("empty") || token.is("null")) {
            return new Operand.Empty();
        }
        if (!token.value() || reserved) {
            throw JqlException.at(token, token.kind() == Token.Kind.END
                    ? "Expecting either a value, list or function before the end of the query."
                    : "Expecting either a value, list or function but got '" + token.text() + "'.");
        }
        return accept("(") ? call(token.text()) : new Operand.Value(token.text());
    }

    private Operand call(String name) throws JqlException {
        List<String> arguments = new ArrayList<>();
        while (!accept(")")) {
            Token token = next();
            if (!token.value()) {
                throw JqlException.at(token, "Expecting a function argument but got '" + token.text() + "'.");
            }
            arguments.add(token.text());
            if (!peek().is(")") && !accept(",")) {
                throw JqlException.at(peek(), "Expecting either ')' or ',' but got '" + peek().text() + "'.");
            }
        }
        return new Operand.Call(name, arguments);
    }

    private List<JqlQuery.Sort> order() throws JqlException {
        next();
        if (!accept("by")) {
            throw JqlException.at(peek(), "Expecting 'by' but got '" + peek().text() + "'.");
        }
        List<JqlQuery.Sort> order = new ArrayList<>();
        do {
            Token field = next();
            if (!field.value()) {
                throw JqlException.at(field, "Expecting a field name but got '" + field.text() + "'.");
            }
            boolean descending = accept("desc");
            if (!descending) {
                accept("asc");
            }
            order.add(new JqlQuery.Sort(field.text(), descending));
        } while (accept(","));
        return order;
    }

    private boolean accept(String word) {
        boolean found = peek().is(word);
        if (found) {
            at++;
        }
        return found;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    private boolean end() {
        return peek().kind() == Token.Kind.END;
    }
}
