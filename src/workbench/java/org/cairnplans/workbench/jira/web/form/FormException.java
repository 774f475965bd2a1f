package org.cairnplans.workbench.jira.web.form;

import java.util.Map;

/** Input of a form that is refused: message by field; the field {@code form} stands for the whole form. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> errors;

    public FormException(Map<String, String> errors) {
        super(errors.toString());
        this.errors = Map.copyOf(errors);
    }

    public FormException(String field, String message) {
        this(Map.of(field, message));
    }

    public Map<String, String> errors() {
        return errors;
    }
}
