package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Base of tests of repositories: each test of a subclass runs on H2 and on PostgreSQL, with the real Active Objects library,
 * the product's table names and empty tables. Tables are those of the entities that {@code atlassian-plugin.xml} lists.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
public abstract class StorageTest {

    @Parameter
    Database database;

    private ActiveObjects ao;
    private ActiveObjectsTransactions transactions;

    @BeforeEach
    void emptyTables() {
        database.clear();
        ao = DirectActiveObjects.on(database.entities());
        transactions = new ActiveObjectsTransactions(ao);
    }

    protected final ActiveObjects ao() {
        return ao;
    }

    /** The real transactions, the same for all repositories of one test. */
    protected final ActiveObjectsTransactions transactions() {
        return transactions;
    }

    /** Counts the SQL statements of the database under test. */
    protected final StatementCounter statements() {
        return database.statements();
    }
}
