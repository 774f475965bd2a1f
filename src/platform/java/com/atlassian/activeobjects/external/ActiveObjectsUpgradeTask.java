package com.atlassian.activeobjects.external;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 4.1. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
