package org.cairnplans.workbench.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts JQL into tokens. */
final class JqlLexer {

    private static final String SINGLE = "(),";
    private static final String COMPARING = "=!<>~";
    /** Reserved for later by Jira; allowed inside quotes only. */
    private static final String RESERVED = "|&{}*/%+^$#@?;";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    JqlLexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws JqlException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                if (c == '\n') {
                    line++;
                    lineStart = at;
                }
            } else if (SINGLE.indexOf(c) >= 0) {
                add(Token.Kind.SYMBOL, String.valueOf(c), at, at + 1);
            } else if (COMPARING.indexOf(c) >= 0) {
                comparing();
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else {
                word(c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", line, at - lineStart + 1));
        return tokens;
    }

    private void comparing() {
        int end = at + 1;
        if (end < text.length() && (text.charAt(end) == '=' && text.charAt(at) != '~' && text.charAt(at) != '='
                || text.charAt(end) == '~' && text.charAt(at) == '!')) {
            end++;
        }
        add(Token.Kind.SYMBOL, text.substring(at, end), at, end);
    }

    private void quoted(char quote) throws JqlException {
        StringBuilder content = new StringBuilder();
        int from = at;
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
                content.append(unescape(text.charAt(i)));
            } else {
                content.append(text.charAt(i));
            }
            i++;
        }
        if (i >= text.length()) {
            throw JqlException.at(here(from), "The quoted string '" + content + "' has not been completed.");
        }
        add(Token.Kind.QUOTED, content.toString(), from, i + 1);
    }

    private static char unescape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }

    private void word(char first) throws JqlException {
        if (RESERVED.indexOf(first) >= 0) {
            throw JqlException.at(here(at), "The character '" + first + "' is a reserved JQL character. You must enclose it in a"
                    + " string or use the escape '\\u" + String.format("%04x", (int) first) + "' instead.");
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && SINGLE.indexOf(text.charAt(end)) < 0
                && COMPARING.indexOf(text.charAt(end)) < 0 && RESERVED.indexOf(text.charAt(end)) < 0
                && text.charAt(end) != '"' && text.charAt(end) != '\'') {
            end++;
        }
        add(Token.Kind.WORD, text.substring(at, end), at, end);
    }

    private void add(Token.Kind kind, String content, int from, int end) {
        tokens.add(new Token(kind, content, line, from - lineStart + 1));
        at = end;
    }

    private Token here(int from) {
        return new Token(Token.Kind.END, "", line, from - lineStart + 1);
    }
}
