package org.cairnplans.setup;

import java.util.function.Supplier;

/** Port to a lock that holds in the whole cluster. */
public interface SetupLock {

    /** @throws org.cairnplans.problem.ConflictException when somebody else is setting up at the moment */
    <T> T holding(Supplier<T> work);
}
