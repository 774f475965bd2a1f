package org.cairnplans.workbench.host.velocity;

import java.lang.reflect.Method;

/** A template called a method that is not on the velocity-allowlist. Reaches the caller unwrapped, as in the products. */
public final class RefusedMethodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedMethodException(Method method) {
        super("Method is not on the velocity-allowlist: " + MethodAllowList.signature(method));
    }
}
