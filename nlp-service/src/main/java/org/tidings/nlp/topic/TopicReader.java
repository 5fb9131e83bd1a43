package org.tidings.nlp.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Topic;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;
import org.tidings.nlp.topic.Vocabulary.Entry;

/// Counts the words that tell of each topic. A word counts the less the oftener it has come, and
/// more in a headline; a topic is told when several words tell of it.
public final class TopicReader implements Layer<Topics> {
    /// Different words that must tell of a topic.
    private static final int FEWEST_WORDS = 3;

    private static final int FEWEST_WORDS_BELOW = 2;

    /// A topic with less than this share of the strongest one's score is left out.
    private static final double WORTH = 0.45;

    private static final int MOST = 3;
    private static final double IN_A_HEADLINE = 2;

    /// The score at which a topic is as likely as not.
    private static final double EVEN = 4;

    private final Vocabulary vocabulary = Vocabulary.read();

    @Override
    public Kind<Topics> kind() {
        return Topics.KIND;
    }

    @Override
    public String version() {
        return "iptc-2026/1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sections.KIND, Tokens.KIND);
    }

    @Override
    public Topics read(Document document) {
        var counts = counts(document);
        List<Told> first =
                told(counts, null, FEWEST_WORDS).stream()
                        .sorted(Comparator.comparingDouble((Told told) -> -told.score()))
                        .toList();
        List<Topic> topics = new ArrayList<>();
        for (Told told : first.subList(0, Math.min(MOST, first.size()))) {
            if (told.score() >= WORTH * first.getFirst().score()) {
                topics.add(told.topic());
                var below = told(counts, told.entry().code(), FEWEST_WORDS_BELOW);
                double best = below.stream().mapToDouble(Told::score).max().orElse(0);
                below.stream()
                        .filter(each -> each.score() >= WORTH * best)
                        .map(Told::topic)
                        .forEach(topics::add);
            }
        }
        return new Topics(topics);
    }

    private record Told(Entry entry, double score) {
        Topic topic() {
            double confidence = Math.round(100 * score / (score + EVEN)) / 100.0;
            return new Topic(entry.code(), entry.name(), confidence, "topic/words");
        }
    }

    private List<Told> told(Map<String, Double> counts, @Nullable String parent, int fewest) {
        List<Told> told = new ArrayList<>();
        for (Entry entry : vocabulary.entries()) {
            if (Objects.equals(entry.parent(), parent)) {
                var present = entry.words().stream().filter(counts::containsKey).toList();
                if (present.size() >= fewest) {
                    double score =
                            present.stream()
                                    .mapToDouble(word -> Math.log1p(counts.getOrDefault(word, 0.0)))
                                    .sum();
                    told.add(new Told(entry, score));
                }
            }
        }
        return told;
    }

    /// How often each lemma, and each pair of neighbours, stands in the text.
    private static Map<String, Double> counts(Document document) {
        Map<String, Double> counts = new HashMap<>();
        var sections = document.get(Sections.KIND);
        String before = "";
        for (Token token : document.get(Tokens.KIND).all()) {
            double weight = sections.isHeading(token.span()) ? IN_A_HEADLINE : 1;
            if (!token.is("PUNCT")) {
                counts.merge(token.lemma(), weight, Double::sum);
                counts.merge(before + "_" + token.lemma(), weight, Double::sum);
            }
            before = token.lemma();
        }
        return counts;
    }
}
