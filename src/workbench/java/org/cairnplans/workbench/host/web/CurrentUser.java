package org.cairnplans.workbench.host.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.cairnplans.workbench.host.HostUser;

/** Who is signed in on this thread. The HTTP layer sets it for the time of a request; jobs run without anybody. */
public final class CurrentUser {

    private final ThreadLocal<HostUser> user = new ThreadLocal<>();

    public Optional<HostUser> get() {
        return Optional.ofNullable(user.get());
    }

    /**
     * Does something as somebody else and puts the former user back, also after an exception.
     *
     * @param someone null for nobody
     */
    public <T> T as(HostUser someone, Supplier<T> action) {
        HostUser before = user.get();
        set(someone);
        try {
            return action.get();
        } finally {
            set(before);
        }
    }

    /** @param someone null for nobody */
    public void set(HostUser someone) {
        if (someone == null) {
            user.remove();
        } else {
            user.set(someone);
        }
    }
}
