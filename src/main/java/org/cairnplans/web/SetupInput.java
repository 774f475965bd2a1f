package org.cairnplans.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.problem.Violation;

/**
 * What the administrator typed and what is wrong with it, so that the page can show both again.
 *
 * @param values by field
 * @param wrong what was refused
 */
record SetupInput(Map<String, String> values, List<Violation> wrong) {

    static final SetupInput NONE = new SetupInput(Map.of(), List.of());

    static SetupInput of(HttpServletRequest request, List<Violation> wrong) {
        Map<String, String> values = new HashMap<>();
        for (String field : List.of("programmeAdministrators", "reviewDate")) {
            Optional.ofNullable(request.getParameter(field)).ifPresent(value -> values.put(field, value));
        }
        return new SetupInput(values, wrong);
    }

    Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    List<Violation> of(String field) {
        return wrong.stream().filter(violation -> violation.field().equals(field)).toList();
    }
}
