package org.cairnplans.setup;

import java.util.Optional;

/** Where {@link CairnSettings} are kept. One row for the whole instance. */
public interface SettingsRepository {

    /** Empty until set-up made its first step. One SQL statement. */
    Optional<CairnSettings> load();

    void save(CairnSettings settings);
}
