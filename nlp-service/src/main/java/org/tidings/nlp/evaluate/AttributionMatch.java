package org.tidings.nlp.evaluate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Quotation.Kind;
import org.tidings.nlp.evaluate.AttributionGold.Labelled;

/// Compares what was found in one article with its labels.
///
/// Strictly, an attribution is found when token F1 of a quotation and its content is at least 0.5;
/// leniently, when they share half of the shorter one. Of a content with marks in it only the
/// words between the marks count strictly, since our quotations are those stretches.
final class AttributionMatch {
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKED = Pattern.compile("“[^”]+”?|\"[^\"]+\"?|‘[^’]+’");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "for", "and", "mr", "mrs", "ms", "dr", "s");
    private static final int FURTHEST_RELATIVE = 60;

    private final AttributionGold gold;
    private final Findings found;

    AttributionMatch(AttributionGold gold, Findings found) {
        this.gold = gold;
        this.found = found;
    }

    /// How one labelled attribution fared.
    record Outcome(boolean found, boolean right) {}

    Outcome strict(Labelled one) {
        return outcome(one, quotation -> f1(words(one), tokens(List.of(quotation.span()))) >= 0.5);
    }

    Outcome lenient(Labelled one) {
        return outcome(one, quotation -> isShared(one, quotation));
    }

    /// Whether a quotation stands where the set has an attribution.
    boolean isLabelled(Quotation quotation) {
        return gold.attributions().stream().anyMatch(one -> isShared(one, quotation));
    }

    /// To whom what was found of it is given, for the reader of a list of misses.
    String given(Labelled one) {
        StringBuilder given = new StringBuilder();
        for (Quotation quotation : found.quotations()) {
            if (isShared(one, quotation)) {
                var speaker = quotation.speaker();
                given.append(" <- ").append(speaker == null ? "nobody" : speaker.name());
                given.append(" by ").append(quotation.why());
            }
        }
        return given.toString();
    }

    private Outcome outcome(Labelled one, java.util.function.Predicate<Quotation> matches) {
        var matching = found.quotations().stream().filter(matches).toList();
        boolean right = matching.stream().anyMatch(quotation -> isSpeaker(one, quotation));
        return new Outcome(!matching.isEmpty(), right);
    }

    private boolean isShared(Labelled one, Quotation quotation) {
        var wanted = tokens(one.content());
        var is = tokens(List.of(quotation.span()));
        return 2 * shared(wanted, is) >= Math.max(1, Math.min(wanted.size(), is.size()));
    }

    private Set<Integer> words(Labelled one) {
        if (one.kind() != Kind.MIXED) {
            return tokens(one.content());
        }
        Set<Integer> marked = new HashSet<>();
        MARKED.matcher(gold.text())
                .region(one.start(), Math.min(gold.text().length(), one.end() + 1))
                .results()
                .forEach(
                        match ->
                                marked.addAll(
                                        tokens(List.of(new Span(match.start(), match.end())))));
        return marked.isEmpty() ? tokens(one.content()) : marked;
    }

    private Set<Integer> tokens(List<Span> spans) {
        Set<Integer> starts = new TreeSet<>();
        for (Span span : spans) {
            TOKEN.matcher(gold.text())
                    .region(span.start(), span.end())
                    .results()
                    .forEach(match -> starts.add(match.start()));
        }
        return starts;
    }

    private static long shared(Set<Integer> one, Set<Integer> other) {
        return one.stream().filter(other::contains).count();
    }

    private static double f1(Set<Integer> one, Set<Integer> other) {
        return 2.0 * shared(one, other) / Math.max(1, one.size() + other.size());
    }

    /// The mention or the pronoun that led to it overlaps the source, or it names the same.
    boolean isSpeaker(Labelled one, Quotation quotation) {
        Party speaker = quotation.speaker();
        if (speaker == null || one.source().isEmpty()) {
            return speaker == null && one.source().isEmpty();
        }
        for (Span source : one.source()) {
            if (overlaps(quotation.via(), source)
                    || overlaps(speaker.span(), source)
                    || isAntecedent(speaker, source)
                    || isNamed(speaker, source)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(@Nullable Span one, Span other) {
        return one != null && one.start() < other.end() && other.start() < one.end();
    }

    /// `Anna Vell, who said …`: the source is labelled as the relative pronoun.
    private boolean isAntecedent(Party speaker, Span source) {
        var span = speaker.span();
        if (span == null
                || !RELATIVE.contains(gold.words(List.of(source)).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int apart = source.start() - span.end();
        return apart >= 0
                && apart < FURTHEST_RELATIVE
                && !gold.text().substring(span.end(), source.start()).contains(". ");
    }

    private boolean isNamed(Party speaker, Span source) {
        var wanted = names(gold.words(List.of(source)));
        if (speaker.entity() == null) {
            return isAlike(wanted, names(speaker.name()));
        }
        Entity entity = found.entities().get(speaker.entity());
        boolean mentioned =
                entity.mentions().stream().anyMatch(mention -> overlaps(mention.span(), source));
        return mentioned
                || isAlike(wanted, names(entity.name()))
                || entity.aliases().stream().anyMatch(alias -> isAlike(wanted, names(alias)));
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> names(String words) {
        Set<String> names =
                new HashSet<>(
                        Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)));
        names.removeAll(SMALL);
        names.remove("");
        return names;
    }
}
