package org.cairnplans.workbench.host.descriptor;

import java.util.List;

/** A product would show this app with none of its modules enabled; the message says why, a line for each broken module. */
public class DescriptorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DescriptorException(String pluginKey, int modules, List<String> problems) {
        super(pluginKey + ": 0 of " + modules + " modules enabled.\n  " + String.join("\n  ", problems));
    }

    DescriptorException(String message, Throwable cause) {
        super(message, cause);
    }
}
