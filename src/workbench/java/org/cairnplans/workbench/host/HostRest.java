package org.cairnplans.workbench.host;

/** The host's own JAX-RS resources. They obey the same endpoint security and XSRF rules as an app's. */
public interface HostRest {

    /**
     * @param path path below {@code /rest}, e.g. {@code /api/2}
     * @param resources instances of classes with {@code @Path}, and of providers
     */
    void add(String path, Object... resources);
}
