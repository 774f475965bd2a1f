package org.cairnplans.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** SAL's transactions for an app: the same as its Active Objects' own. */
record ActiveObjectsTransactions(ActiveObjects activeObjects) implements TransactionTemplate {

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return activeObjects.executeInTransaction(action);
    }
}
