package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;

/**
 * The nodes a search has reached but not yet settled, nearest first: a heap of four children each whose entries can come nearer (Johnson
 * 1975). Four children, since the search pushes far more often than it takes. Equal distances leave in an order that depends on the
 * calls alone, so searches are repeatable.
 */
final class Frontier {

    private static final int CHILDREN = 4;

    private final long[] distance;
    private final int[] place;
    private int[] heap = new int[64];
    private int size;

    /** For nodes 0 to {@code nodes - 1}. */
    Frontier(int nodes) {
        distance = new long[nodes];
        place = new int[nodes];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Distance of the nearest; only when not empty. */
    long nearest() {
        return distance[heap[0]];
    }

    /** Puts the node in, or nearer; a farther distance changes nothing. */
    void reach(int node, long at) {
        int hole = place[node];
        if (hole < 0) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
            }
            hole = size++;
        } else if (distance[node] <= at) {
            return;
        }
        distance[node] = at;
        rise(hole, node, at);
    }

    /** Takes the nearest out. */
    int take() {
        int nearest = heap[0];
        place[nearest] = -1;
        int last = heap[--size];
        if (size > 0) {
            sink(last, distance[last]);
        }
        return nearest;
    }

    void clear() {
        for (int n = 0; n < size; n++) {
            place[heap[n]] = -1;
        }
        size = 0;
    }

    private void rise(int from, int node, long at) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) / CHILDREN;
            int above = heap[parent];
            if (distance[above] <= at) {
                break;
            }
            heap[hole] = above;
            place[above] = hole;
            hole = parent;
        }
        heap[hole] = node;
        place[node] = hole;
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
                if (distance[heap[child]] < distance[heap[least]]) {
                    least = child;
                }
            }
            int below = heap[least];
            if (distance[below] >= at) {
                break;
            }
            heap[hole] = below;
            place[below] = hole;
            hole = least;
        }
        heap[hole] = node;
        place[node] = hole;
    }
}
