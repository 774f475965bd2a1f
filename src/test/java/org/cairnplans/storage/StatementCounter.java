package org.cairnplans.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Counts the SQL statements that are executed, so that tests can say what a page costs. */
public final class StatementCounter {

    private final List<String> executed = Collections.synchronizedList(new ArrayList<>());

    void executed(String sql) {
        executed.add(sql);
    }

    /** The statements that {@code work} executes, on whatever thread. */
    public List<String> during(Supplier<?> work) {
        executed.clear();
        work.get();
        return List.copyOf(executed);
    }

    /** How many statements {@code work} executes. */
    public int count(Supplier<?> work) {
        return during(work).size();
    }
}
