package org.cairnplans.workbench.host.module;

import java.util.List;
import java.util.Map;

/**
 * A parameter of a macro.
 *
 * @param type as in the descriptor: string, enum, username, ...
 * @param defaultValue null when there is none
 * @param values choices of an enum
 * @param options {@code <option key value>} of the type
 */
public record MacroParameter(
        String name,
        String type,
        boolean required,
        boolean multiple,
        String defaultValue,
        List<String> values,
        Map<String, String> options) {}
