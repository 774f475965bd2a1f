package com.atlassian.sal.api.auth;

import java.net.URI;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.14, style.md 7.4. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
