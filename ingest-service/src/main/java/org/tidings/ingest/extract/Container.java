package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The part of a page that holds its article.
///
/// What pages mark as their article's text is taken where it holds enough of the page's paragraphs;
/// otherwise the part around which paragraphs cluster (the idea of Readability: a paragraph speaks
/// for its parent, and half as loudly for its grandparent).
final class Container {
    /// A marked part must hold so much of what the cluster holds.
    private static final double ENOUGH = 0.7;

    /// An outer part must add so much to be worth what else it brings along.
    private static final double GAIN = 0.15;

    private Container() {}

    static Part of(Outline outline) {
        Part cluster = widened(cluster(outline));
        List<Predicate<Part>> marks =
                List.of(
                        part -> part.names.articleBody(),
                        part -> part.names.body() == 2,
                        part -> part.tag.equals("article"),
                        part -> part.tag.equals("main"));
        for (Predicate<Part> mark : marks) {
            Part marked = largest(outline, mark);
            if (marked != null && marked.good >= ENOUGH * cluster.good && marked.chars > 0) {
                return marked;
            }
        }
        return cluster;
    }

    private static @Nullable Part largest(Outline outline, Predicate<Part> mark) {
        Part largest = null;
        for (Part part : outline.parts()) {
            if (!part.dropped
                    && part.block
                    && part.parent != null
                    && mark.test(part)
                    && (largest == null || part.value > largest.value)) {
                largest = part;
            }
        }
        return largest;
    }

    private static Part cluster(Outline outline) {
        double[] scores = new double[outline.parts().size()];
        for (Run run : outline.runs()) {
            if (run.good) {
                speak(scores, run);
            }
        }
        Part best = outline.root();
        double most = 0;
        for (Part part : outline.parts()) {
            double score = scores[part.index] * (1 - part.linkDensity()) * weight(part);
            if (score > most && !part.dropped) {
                most = score;
                best = part;
            }
        }
        return best;
    }

    private static void speak(double[] scores, Run run) {
        double voice = run.value;
        Part at = run.owner.tag.equals("div") ? run.owner : parent(run.owner);
        for (int step = 0; step < 3; step++) {
            scores[at.index] += voice;
            voice /= 2;
            at = parent(at);
        }
    }

    private static Part parent(Part part) {
        return part.parent == null ? part : part.parent;
    }

    private static double weight(Part part) {
        return switch (part.names.furniture()) {
            case YES -> 0.5;
            case MAYBE -> 0.8;
            case NO -> 1 + 0.15 * part.names.body();
        };
    }

    /// Moves outwards while that brings more paragraphs than other things.
    private static Part widened(Part cluster) {
        Part widest = cluster;
        List<Part> ancestors = new ArrayList<>();
        for (Part at = cluster.parent; at != null; at = at.parent) {
            ancestors.add(at);
        }
        for (Part outer : ancestors) {
            if (outer.value > widest.value * (1 + GAIN)) {
                widest = outer;
            }
        }
        return widest;
    }
}
