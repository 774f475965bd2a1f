package com.atlassian.sal.api.lifecycle;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.7 [J11][C10]. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
