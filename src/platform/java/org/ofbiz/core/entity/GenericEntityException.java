package org.ofbiz.core.entity;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7. */
public class GenericEntityException extends Exception {
    public GenericEntityException(String message) {
        super(message);
    }
}
