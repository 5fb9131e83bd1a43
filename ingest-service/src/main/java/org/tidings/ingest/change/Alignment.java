package org.tidings.ingest.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds where two sequences differ. What is equal at both ends is put aside; what occurs once in
/// each and in the same order parts the rest (patience, after B. Cohen); small rests are aligned by
/// their longest common subsequence. A rest that is large and has no anchor counts as replaced, so
/// that time and memory are bounded whatever is compared.
final class Alignment {
    /// A run that was replaced; one of the two may be empty.
    record Edit(int oldStart, int oldEnd, int newStart, int newEnd) {}

    private static final int LARGEST_TABLE = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final List<Edit> edits = new ArrayList<>();

    private Alignment(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    /// @return in order, never touching one another
    static List<Edit> of(List<String> old, List<String> now) {
        var alignment = new Alignment(old, now);
        alignment.align(0, old.size(), 0, now.size());
        return alignment.joined();
    }

    private void align(int oldStart, int oldEnd, int newStart, int newEnd) {
        int a = oldStart;
        int b = newStart;
        while (a < oldEnd && b < newEnd && old.get(a).equals(now.get(b))) {
            a++;
            b++;
        }
        int c = oldEnd;
        int d = newEnd;
        while (c > a && d > b && old.get(c - 1).equals(now.get(d - 1))) {
            c--;
            d--;
        }
        if (a == c || b == d) {
            add(a, c, b, d);
        } else if ((long) (c - a) * (d - b) <= LARGEST_TABLE) {
            table(a, c, b, d);
        } else {
            partAtAnchors(a, c, b, d);
        }
    }

    private void add(int a, int c, int b, int d) {
        if (a < c || b < d) {
            edits.add(new Edit(a, c, b, d));
        }
    }

    private void partAtAnchors(int a, int c, int b, int d) {
        List<int[]> anchors = longestRising(anchors(a, c, b, d));
        if (anchors.isEmpty()) {
            add(a, c, b, d);
            return;
        }
        int fromOld = a;
        int fromNew = b;
        for (int[] anchor : anchors) {
            align(fromOld, anchor[0], fromNew, anchor[1]);
            fromOld = anchor[0] + 1;
            fromNew = anchor[1] + 1;
        }
        align(fromOld, c, fromNew, d);
    }

    /// What occurs exactly once on each side, in the order of the old side.
    private List<int[]> anchors(int a, int c, int b, int d) {
        Map<String, int[]> places = new HashMap<>(); // occurrences and the last place, old and new
        for (int i = a; i < c; i++) {
            int[] place = places.computeIfAbsent(old.get(i), _ -> new int[4]);
            place[0]++;
            place[1] = i;
        }
        for (int j = b; j < d; j++) {
            int[] place = places.get(now.get(j));
            if (place != null) {
                place[2]++;
                place[3] = j;
            }
        }
        List<int[]> anchors = new ArrayList<>();
        for (int i = a; i < c; i++) {
            int[] place = Objects.requireNonNull(places.get(old.get(i)));
            if (place[0] == 1 && place[2] == 1) {
                anchors.add(new int[] {i, place[3]});
            }
        }
        return anchors;
    }

    /// The longest part of the anchors that is in order on both sides.
    private static List<int[]> longestRising(List<int[]> anchors) {
        int[] tails = new int[anchors.size()]; // by length, the anchor with the smallest end
        int[] before = new int[anchors.size()];
        int length = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(tails[middle])[1] < anchors.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] rising = new int[length][];
        int at = length == 0 ? -1 : tails[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            rising[i] = anchors.get(at);
            at = before[at];
        }
        return Arrays.asList(rising);
    }

    private void table(int a, int c, int b, int d) {
        int[][] common = new int[c - a + 1][d - b + 1];
        for (int i = c - a - 1; i >= 0; i--) {
            for (int j = d - b - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(a + i).equals(now.get(b + j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < c - a && j < d - b) {
            if (old.get(a + i).equals(now.get(b + j))) {
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(a + i, a + i + 1, b + j, b + j);
                i++;
            } else {
                add(a + i, a + i, b + j, b + j + 1);
                j++;
            }
        }
        add(a + i, c, b + j, d);
    }

    private List<Edit> joined() {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.oldEnd() == edit.oldStart()
                    && last.newEnd() == edit.newStart()) {
                joined.set(
                        joined.size() - 1,
                        new Edit(last.oldStart(), edit.oldEnd(), last.newStart(), edit.newEnd()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }
}
