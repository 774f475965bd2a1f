package org.cairnplans.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The values of one {@code IN (...)}. Databases take about a thousand (Oracle exactly that), so that many values come in several
 * lists.
 */
record InList(List<Object> values) {

    private static final int MOST = 900;

    /** No list at all for no values, otherwise as few as possible. */
    static List<InList> of(Collection<?> values) {
        List<Object> all = List.copyOf(values.stream().distinct().toList());
        List<InList> lists = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            lists.add(new InList(all.subList(from, Math.min(all.size(), from + MOST))));
        }
        return lists;
    }

    /** For example {@code MENTEE_KEY IN (?,?,?)}. */
    String criteria(String column) {
        return column + " IN (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** The values, and then those of the rest of the criteria. */
    Object[] parameters(Object... following) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, following);
        return all.toArray();
    }
}
