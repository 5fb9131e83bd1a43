package org.tidings.nlp.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Tone;
import org.tidings.contracts.finding.Tone.Towards;
import org.tidings.contracts.finding.Tone.Weight;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// The mean over the sentences that sound like anything, each cut to -1 to 1; towards an entity,
/// over those that name it. A word within a name counts nothing, and one behind a negation turns.
public final class ToneReader implements Layer<Tones> {
    private static final Set<String> TAGS = Set.of("NOUN", "VERB", "ADJ", "ADV", "AUX");
    private static final String WHY = "tone/words";

    /// Words that are shown.
    private static final int MOST_WORDS = 10;

    /// Entities, the most named first, towards which it is measured.
    private static final int MOST_ENTITIES = 10;

    /// How far a negation or a stress reaches, in tokens.
    private static final int REACH = 3;

    private final Lexicon words = Lexicon.of("words.txt");
    private final Lexicon modifiers = Lexicon.of("modifiers.txt");

    @Override
    public Kind<Tones> kind() {
        return Tones.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sections.KIND, Tokens.KIND, Entities.KIND);
    }

    @Override
    public Tones read(Document document) {
        var tokens = document.get(Tokens.KIND);
        if (tokens.size() == 0) {
            return new Tones(null);
        }
        var named = named(document.get(Entities.KIND));
        List<Sounding> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            var weights = weights(tokens.of(sentence), named);
            if (!weights.isEmpty()) {
                sentences.add(new Sounding(sentence, weights));
            }
        }
        var towards = towards(document, sentences);
        return new Tones(new Tone(mean(sentences), strongest(sentences), towards, WHY));
    }

    private record Sounding(int sentence, List<Weight> weights) {
        double score() {
            return Math.clamp(weights.stream().mapToDouble(Weight::score).sum(), -1, 1);
        }
    }

    private List<Weight> weights(List<Token> sentence, Set<Integer> named) {
        List<Weight> weights = new ArrayList<>();
        for (int place = 0; place < sentence.size(); place++) {
            var token = sentence.get(place);
            double weight = words.of(token.lemma(), 0);
            if (weight != 0 && TAGS.contains(token.tag()) && !named.contains(token.start())) {
                double factor = factor(sentence.subList(Math.max(0, place - REACH), place));
                weights.add(new Weight(token.span(), Math.clamp(weight * factor, -1, 1)));
            }
        }
        return weights;
    }

    private double factor(List<Token> before) {
        double factor = 1;
        for (Token token : before) {
            factor = token.is("PUNCT") ? 1 : factor * modifiers.of(token.lower(), 1);
        }
        return factor;
    }

    private static double mean(List<Sounding> sentences) {
        double mean = sentences.stream().mapToDouble(Sounding::score).average().orElse(0);
        return Math.round(mean * 1000) / 1000.0;
    }

    private static List<Weight> strongest(List<Sounding> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.weights().stream())
                .sorted(Comparator.comparingDouble((Weight weight) -> -Math.abs(weight.score())))
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<Towards> towards(Document document, List<Sounding> sentences) {
        var entities = document.get(Entities.KIND);
        List<Integer> most = new ArrayList<>();
        for (int place = 0; place < entities.all().size(); place++) {
            most.add(place);
        }
        most.sort(Comparator.comparingInt(place -> -entities.get(place).mentions().size()));
        List<Towards> found = new ArrayList<>();
        for (int entity : most.subList(0, Math.min(MOST_ENTITIES, most.size()))) {
            var naming = sentences.stream().filter(each -> names(document, each, entity)).toList();
            if (!naming.isEmpty()) {
                found.add(new Towards(entity, mean(naming), strongest(naming)));
            }
        }
        return found;
    }

    private static boolean names(Document document, Sounding sentence, int entity) {
        var tokens = document.get(Tokens.KIND).of(sentence.sentence());
        var span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        return document.get(Entities.KIND).get(entity).mentions().stream()
                .anyMatch(
                        mention ->
                                span.start() <= mention.span().start()
                                        && mention.span().end() <= span.end());
    }

    /// Where names begin; a lemma at the beginning of a name is a part of it.
    private static Set<Integer> named(Entities entities) {
        Set<Integer> starts = new HashSet<>();
        entities.all().stream()
                .flatMap(entity -> entity.mentions().stream())
                .forEach(mention -> starts.add(mention.span().start()));
        return starts;
    }
}
