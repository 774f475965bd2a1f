package org.cairnplans.repair;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Cuts the power at a chosen step: the n-th writing call on any of the wrapped ports either does not happen or happens and is the
 * last thing that does. An error, so that no code of ours gets to clean up, as after {@code kill -9}.
 */
public final class Cuts {

    private final int step;
    private final boolean after;
    private int seen;

    private Cuts(int step, boolean after) {
        this.step = step;
        this.after = after;
    }

    public static Cuts before(int step) {
        return new Cuts(step, false);
    }

    public static Cuts after(int step) {
        return new Cuts(step, true);
    }

    public static Cuts never() {
        return new Cuts(Integer.MAX_VALUE, false);
    }

    /** How many writing calls there were. */
    public int steps() {
        return seen;
    }

    /** @param writes names of the methods that count as steps */
    public <T> T around(Class<T> port, T target, String... writes) {
        Set<String> steps = Set.of(writes);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            boolean here = steps.contains(method.getName()) && ++seen == step;
            if (here && !after) {
                throw new PowerCut();
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
            if (here) {
                throw new PowerCut();
            }
            return result;
        }));
    }

    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }
}
