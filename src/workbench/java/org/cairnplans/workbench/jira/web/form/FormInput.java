package org.cairnplans.workbench.jira.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cairnplans.workbench.host.web.PageCall;

/** The fields of a sent form, trimmed. */
public final class FormInput {

    private final PageCall call;

    public FormInput(PageCall call) {
        this.call = call;
    }

    /** Empty when absent, never null. */
    public String text(String field) {
        String value = call.parameter(field);
        return value == null ? "" : value.strip();
    }

    /** True when the form has the field, filled in or not. */
    public boolean sent(String field) {
        return call.parameter(field) != null;
    }

    /** @throws FormException when it is blank */
    public String required(String field, String label) {
        String value = text(field);
        if (value.isEmpty()) {
            throw new FormException(field, "You must specify " + label + ".");
        }
        return value;
    }

    /** @throws FormException when it is blank or longer than {@code max} characters */
    public String required(String field, String label, int max) {
        String value = required(field, label);
        if (value.length() > max) {
            throw new FormException(field, "Please use at most " + max + " characters.");
        }
        return value;
    }

    /** @throws FormException when it is not a whole number */
    public long number(String field) {
        try {
            return Long.parseLong(text(field));
        } catch (NumberFormatException e) {
            throw new FormException(field, "Choose one of the values.");
        }
    }

    /** Null when the field is empty. @throws FormException when it is not a whole number */
    public Long numberOrNull(String field) {
        return text(field).isEmpty() ? null : number(field);
    }

    /** Every value of a field that can be sent several times. @throws FormException when one is not a whole number */
    public List<Long> numbers(String field) {
        String[] values = call.request().getParameterValues(field);
        if (values == null) {
            return List.of();
        }
        try {
            return Arrays.stream(values).map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new FormException(field, "Choose one of the values.");
        }
    }

    public boolean checked(String field) {
        return !text(field).isEmpty();
    }

    /** First value of every field but passwords, to show a refused form again. */
    public Map<String, String> all() {
        return call.request().getParameterMap().entrySet().stream()
                .filter(e -> !e.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0]));
    }
}
