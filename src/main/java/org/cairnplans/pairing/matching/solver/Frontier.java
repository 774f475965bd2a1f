package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;

/**
 * The nodes a search has reached but not yet settled, nearest first: a heap of four children each whose entries can come nearer
 * (Johnson 1975). Four children, since the search pushes more often than it takes. Distances lie in the heap itself, not behind
 * the nodes, which saves a jump through memory at every comparison. Equal distances leave in an order that depends on the calls
 * alone, so searches are repeatable.
 */
final class Frontier {

    private static final int CHILDREN = 4;

    private final int[] place;
    private int[] heap = new int[64];
    private long[] distance = new long[64];
    private int size;

    /** For nodes 0 to {@code nodes - 1}. */
    Frontier(int nodes) {
        place = new int[nodes];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Distance of the nearest; {@link Long#MAX_VALUE} when there is none. */
    long nearest() {
        return size == 0 ? Long.MAX_VALUE : distance[0];
    }

    /** Puts the node in, or nearer; a farther distance changes nothing. */
    void reach(int node, long at) {
        int hole = place[node];
        if (hole < 0) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
                distance = Arrays.copyOf(distance, size * 2);
            }
            hole = size++;
        } else if (distance[hole] <= at) {
            return;
        }
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            if (distance[parent] <= at) {
                break;
            }
            put(hole, heap[parent], distance[parent]);
            hole = parent;
        }
        put(hole, node, at);
    }

    /** Takes the nearest out. */
    int take() {
        int nearest = heap[0];
        place[nearest] = -1;
        size--;
        if (size > 0) {
            sink(heap[size], distance[size]);
        }
        return nearest;
    }

    void clear() {
        for (int n = 0; n < size; n++) {
            place[heap[n]] = -1;
        }
        size = 0;
    }

    private void sink(int node, long at) {
        int hole = 0;
        while (true) {
            int first = hole * CHILDREN + 1;
            if (first >= size) {
                break;
            }
            int end = Math.min(first + CHILDREN, size);
            int least = first;
            for (int child = first + 1; child < end; child++) {
                if (distance[child] < distance[least]) {
                    least = child;
                }
            }
            if (distance[least] >= at) {
                break;
            }
            put(hole, heap[least], distance[least]);
            hole = least;
        }
        put(hole, node, at);
    }

    private void put(int hole, int node, long at) {
        heap[hole] = node;
        distance[hole] = at;
        place[node] = hole;
    }
}
