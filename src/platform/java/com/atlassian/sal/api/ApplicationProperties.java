package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.14 [J11][C10]. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();
}
