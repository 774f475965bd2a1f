package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.14 [K]. */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
