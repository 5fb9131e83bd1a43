package org.tidings.nlp.entity;

import java.util.List;
import java.util.Locale;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;
import org.tidings.nlp.gazetteer.Candidate;
import org.tidings.nlp.gazetteer.Candidate.Level;
import org.tidings.nlp.gazetteer.Gazetteer;

/// What the table of places weighs against the model's scores: a capitalised word that names a
/// country or a large town is more likely a place than the model, which saw few of them, says. The
/// weights are added to the scores (logarithms of odds), so a model that is sure of a person or a
/// body keeps its say.
final class PlacePrior {
    private static final double COUNTRY = 3;
    private static final double CAPITAL = 2.5;
    private static final double METROPOLIS = 1.5;
    private static final double REGION = 1.2;
    private static final double TOWN = 1;
    private static final int OF_A_METROPOLIS = 1_000_000;
    private static final int OF_A_TOWN = 100_000;
    private static final int OF_A_REGION = 300_000;
    private static final int LONGEST = 4; // words

    private final Gazetteer gazetteer;

    PlacePrior(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Adds to the scores of the words of a sentence; longer names go before shorter ones in them.
    void weigh(String text, List<Word> words, float[][] scores) {
        int at = 0;
        while (at < words.size()) {
            at = Math.max(at + 1, weighed(text, words, scores, at));
        }
    }

    /// Where the place that begins with a word ends; the word itself where none does.
    private int weighed(String text, List<Word> words, float[][] scores, int from) {
        if (!isCapital(words.get(from))) {
            return from;
        }
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            String name = text.substring(words.get(from).start(), words.get(to - 1).end());
            double weight = isCapital(words.get(to - 1)) ? weight(name) : 0;
            if (weight > 0 && isInBody(text, words, to)) {
                return to;
            }
            if (weight > 0) {
                scores[from][NameTag.FIRST_PLACE.column()] += (float) weight;
                for (int at = from + 1; at < to; at++) {
                    scores[at][NameTag.IN_PLACE.column()] += (float) weight;
                }
                return to;
            }
        }
        return from;
    }

    /// The United States of the United States Navy.
    private static boolean isInBody(String text, List<Word> words, int to) {
        if (to == words.size() || !isCapital(words.get(to))) {
            return false;
        }
        return NameWords.isOrganization(text.substring(words.get(to).start(), words.get(to).end()));
    }

    private static boolean isCapital(Word word) {
        return word.casing() == Casing.INITIAL || word.casing() == Casing.MIXED;
    }

    /// How much speaks for a place; 0 when none of the name is large enough.
    double weight(String name) {
        double most =
                gazetteer.named(name).stream().mapToDouble(PlacePrior::weight).max().orElse(0);
        return GivenNames.isAny(name) ? most / 2 : most;
    }

    /// Whether a country is called so and hardly anybody.
    boolean isCountry(String name) {
        return NameWords.is("continent", name.toLowerCase(Locale.ROOT))
                || (gazetteer.isCountry(name) && !GivenNames.isAny(name));
    }

    boolean isCapital(String name) {
        return gazetteer.named(name).stream()
                .anyMatch(place -> place.level() == Level.CAPITAL && place.usual());
    }

    /// Whether anywhere is called so, however small.
    boolean knows(String name) {
        return gazetteer.knows(name);
    }

    private static double weight(Candidate place) {
        return switch (place.level()) {
            case COUNTRY -> COUNTRY;
            case CAPITAL -> place.usual() ? CAPITAL : 0;
            case REGION -> place.usual() && place.people() >= OF_A_REGION ? REGION : 0;
            case DISTRICT -> 0;
            case TOWN -> place.usual() ? ofTown(place.people()) : 0;
        };
    }

    private static double ofTown(int people) {
        if (people >= OF_A_METROPOLIS) {
            return METROPOLIS;
        }
        return people >= OF_A_TOWN ? TOWN : 0;
    }
}
