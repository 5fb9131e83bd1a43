package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;

/// Makes names of the model's scores: the likeliest sequence of tags in which no name is continued
/// that was not begun (Viterbi 1967).
final class TagDecoder {
    private static final int TAGS = NameTag.ALL.size();

    private TagDecoder() {}

    /// @param words of a window, in order
    /// @param scores of each word, one per tag, as they come from the model
    static List<TaggedName> names(List<Word> words, float[][] scores) {
        NameTag[] tags = likeliest(scores);
        List<TaggedName> names = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            if (tags[at] != NameTag.OUTSIDE) {
                while (end < tags.length && tags[end].continues()) {
                    end++;
                }
                names.add(
                        new TaggedName(
                                words.get(at).start(),
                                words.get(end - 1).end(),
                                tags[at].kind(),
                                confidence(tags, scores, at, end)));
            }
            at = end;
        }
        return names;
    }

    /// As many as there are scores. A text begins as if something outside of names stood before it.
    static NameTag[] likeliest(float[][] scores) {
        float[] reached = new float[TAGS];
        Arrays.fill(reached, Float.NEGATIVE_INFINITY);
        reached[NameTag.OUTSIDE.column()] = 0;
        int[][] cameFrom = new int[scores.length][TAGS];
        for (int word = 0; word < scores.length; word++) {
            float[] next = new float[TAGS];
            for (NameTag tag : NameTag.ALL) {
                int best = bestBefore(tag, reached);
                cameFrom[word][tag.column()] = best;
                next[tag.column()] = reached[best] + scores[word][tag.column()];
            }
            reached = next;
        }
        return wayBack(cameFrom, greatest(reached));
    }

    private static int bestBefore(NameTag tag, float[] reached) {
        int best = tag.column();
        for (NameTag before : NameTag.ALL) {
            if (tag.mayFollow(before) && reached[before.column()] > reached[best]) {
                best = before.column();
            }
        }
        return best;
    }

    private static NameTag[] wayBack(int[][] cameFrom, int last) {
        NameTag[] tags = new NameTag[cameFrom.length];
        int tag = last;
        for (int word = cameFrom.length - 1; word >= 0; word--) {
            tags[word] = NameTag.ALL.get(tag);
            tag = cameFrom[word][tag];
        }
        return tags;
    }

    private static int greatest(float[] values) {
        int best = 0;
        for (int at = 1; at < values.length; at++) {
            best = values[at] > values[best] ? at : best;
        }
        return best;
    }

    private static double confidence(NameTag[] tags, float[][] scores, int start, int end) {
        double logarithms = 0;
        for (int word = start; word < end; word++) {
            float[] row = scores[word];
            double greatest = row[greatest(row)];
            double sum = 0;
            for (float score : row) {
                sum += Math.exp(score - greatest);
            }
            logarithms += row[tags[word].column()] - greatest - Math.log(sum);
        }
        return Math.exp(logarithms / (end - start));
    }
}
