package com.atlassian.sal.api.transaction;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.14 [J8i]. */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
