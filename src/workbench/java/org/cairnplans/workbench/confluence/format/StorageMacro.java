package org.cairnplans.workbench.confluence.format;

import java.util.List;
import java.util.Map;

/**
 * A macro as it stands in a page.
 *
 * @param parameters by name, as the macro gets them: a user as user name, a page as title; the unnamed parameter has the name ""
 * @param plainBody  the text of a plain-text body, empty when there is none
 * @param richBody   the content of a rich-text body, empty when there is none
 */
public record StorageMacro(String name, Map<String, String> parameters, String plainBody, List<StorageNode> richBody) {
}
