package org.cairnplans.workbench.host;

import java.util.Map;

/** Fills in the small Velocity texts of descriptors (links of web items). */
@FunctionalInterface
public interface FragmentText {

    /** @return the text with its references replaced, not HTML-escaped */
    String render(String text, Map<String, Object> context);
}
