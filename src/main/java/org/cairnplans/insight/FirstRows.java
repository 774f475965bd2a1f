package org.cairnplans.insight;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cairnplans.people.PersonKey;

/**
 * The first rows of an order that depends on what people's plans say, without reading everybody's plans. For everybody there is a
 * cheap bound that their true rank cannot be below. People are read in the order of the bounds, until nobody who is left can come
 * before the last row that is wanted. So the bound decides only what is read first; a row gets its place by its true rank alone,
 * which is made of what the viewer may see. A wrong place could tell of a plan that is not shared.
 *
 * @param bound not greater than the rank of the person's row
 * @param rank of a row that was read, small ones first
 * @param byName breaks ties, and never leaves one
 * @param reader reads the rows of some people at once
 */
record FirstRows(
        ToLongFunction<PersonKey> bound,
        ToLongFunction<DashboardRow> rank,
        Comparator<PersonKey> byName,
        Function<Collection<PersonKey>, List<DashboardRow>> reader) {

    /** Each round reads that many times more than the one before, so that bad bounds cost few rounds. */
    private static final int GROWTH = 4;

    /** At least the first {@code wanted} rows, in order; fewer when there are fewer people. */
    List<DashboardRow> of(Collection<PersonKey> everybody, int wanted) {
        List<PersonKey> waiting = everybody.stream().sorted(comparingLong(bound).thenComparing(byName)).toList();
        Comparator<DashboardRow> order = comparingLong(rank).thenComparing(DashboardRow::person, byName);
        List<DashboardRow> read = new ArrayList<>();
        int round = wanted;
        while (read.size() < waiting.size() && !settled(read, wanted, waiting)) {
            int to = (int) Math.min(waiting.size(), (long) read.size() + round);
            read.addAll(reader.apply(waiting.subList(read.size(), to)));
            read.sort(order);
            round = Math.min(waiting.size(), round) * GROWTH;
        }
        return read;
    }

    private boolean settled(List<DashboardRow> read, int wanted, List<PersonKey> waiting) {
        if (read.size() < wanted) {
            return false;
        }
        DashboardRow last = read.get(wanted - 1);
        PersonKey next = waiting.get(read.size());
        int compared = Long.compare(rank.applyAsLong(last), bound.applyAsLong(next));
        return compared < 0 || compared == 0 && byName.compare(last.person(), next) < 0;
    }
}
