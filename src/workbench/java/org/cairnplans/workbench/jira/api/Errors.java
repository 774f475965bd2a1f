package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.MessageSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.workbench.jira.issue.FieldErrors;

/** Jira's two ways to carry messages. */
final class Errors implements ErrorCollection {

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    static Errors of(FieldErrors source) {
        Errors errors = new Errors();
        source.byField().forEach(errors::addError);
        source.general().forEach(errors::addErrorMessage);
        return errors;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        messages.add(errorMessage);
    }

    /** Messages without a field, for a query. */
    record Messages(Set<String> texts) implements MessageSet {

        Messages(Collection<String> texts) {
            this(new LinkedHashSet<>(texts));
        }

        @Override
        public boolean hasAnyErrors() {
            return !texts.isEmpty();
        }

        @Override
        public Set<String> getErrorMessages() {
            return texts;
        }
    }
}
