package org.cairnplans.pairing.matching.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void holdsWhatListsWouldHoldAndGrowsBeyondTheRoomItWasGiven() {
        int[] room = {0, 3, 1, 0, 2, 0};
        var links = new Links(room);
        List<List<Integer>> plain = new ArrayList<>();
        for (int ignored : room) {
            plain.add(new ArrayList<>());
        }
        var random = new SplittableRandom(2);
        int most = 0;
        for (int step = 0; step < 5_000; step++) {
            int owner = random.nextInt(room.length);
            List<Integer> held = plain.get(owner);
            switch (held.isEmpty() ? 0 : random.nextInt(4)) {
                case 0, 1 -> {
                    if (held.size() < 40) {
                        links.add(owner, step);
                        held.add(step);
                    }
                }
                case 2 -> {
                    Integer entry = held.get(random.nextInt(held.size()));
                    links.remove(owner, entry);
                    held.remove(entry);
                }
                default -> {
                    int at = random.nextInt(held.size());
                    links.replace(owner, held.get(at), step);
                    held.set(at, step);
                }
            }
            most = Math.max(most, held.size());
            for (int each = 0; each < room.length; each++) {
                assertEquals(plain.get(each).stream().sorted().toList(), entries(links, each), "step " + step);
            }
        }
        assertTrue(most > 20, "never grew: " + most);
    }

    @Test
    void theLastTakesThePlaceOfTheOneTakenOut() {
        var links = new Links(new int[] {3});
        links.add(0, 5);
        links.add(0, 6);
        links.add(0, 7);
        links.remove(0, 5);
        assertEquals(7, links.at(0, 0));
        assertEquals(6, links.at(0, 1));
    }

    @Test
    void refusesToTakeOutWhatIsNotThere() {
        var links = new Links(new int[] {1, 1});
        links.add(1, 5);
        assertThrows(IllegalStateException.class, () -> links.remove(0, 5));
        assertThrows(IllegalStateException.class, () -> links.replace(0, 5, 6));
        links.remove(1, 5);
        assertThrows(IllegalStateException.class, () -> links.remove(1, 5));
    }

    private static List<Integer> entries(Links links, int owner) {
        List<Integer> entries = new ArrayList<>();
        for (int n = 0; n < links.count(owner); n++) {
            entries.add(links.at(owner, n));
        }
        return entries.stream().sorted().toList();
    }
}
