package org.cairnplans.workbench.confluence.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares two texts line by line, by their longest common subsequence. */
public final class LineDiff {

    /** Beyond this many cells the texts are shown as wholly replaced rather than held in memory. */
    private static final long MAX_CELLS = 4_000_000;

    /** One line of the result. */
    public record Line(Kind kind, String text) {
    }

    /** What became of a line. */
    public enum Kind { SAME, ADDED, REMOVED }

    private LineDiff() {
    }

    static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        if ((long) old.size() * young.size() > MAX_CELLS) {
            List<Line> all = new ArrayList<>();
            old.forEach(line -> all.add(new Line(Kind.REMOVED, line)));
            young.forEach(line -> all.add(new Line(Kind.ADDED, line)));
            return all;
        }
        return backtrack(old, young, lengths(old, young));
    }

    private static int[][] lengths(List<String> old, List<String> young) {
        int[][] length = new int[old.size() + 1][young.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int j = 1; j <= young.size(); j++) {
                length[i][j] = old.get(i - 1).equals(young.get(j - 1)) ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length;
    }

    private static List<Line> backtrack(List<String> old, List<String> young, int[][] length) {
        List<Line> lines = new ArrayList<>();
        int i = old.size();
        int j = young.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old.get(i - 1).equals(young.get(j - 1))) {
                lines.add(new Line(Kind.SAME, old.get(--i)));
                j--;
            } else if (j > 0 && (i == 0 || length[i][j - 1] >= length[i - 1][j])) {
                lines.add(new Line(Kind.ADDED, young.get(--j)));
            } else {
                lines.add(new Line(Kind.REMOVED, old.get(--i)));
            }
        }
        Collections.reverse(lines);
        return lines;
    }
}
