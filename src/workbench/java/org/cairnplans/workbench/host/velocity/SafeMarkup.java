package org.cairnplans.workbench.host.velocity;

/**
 * What a method annotated {@code @HtmlSafe} answered: text that is HTML already and is printed as it is, even after
 * {@code #set}. Calls in a template see the text, not this box.
 */
record SafeMarkup(CharSequence html) {

    static Object unwrap(Object value) {
        return value instanceof SafeMarkup markup ? markup.html() : value;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
