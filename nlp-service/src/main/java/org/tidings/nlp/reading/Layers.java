package org.tidings.nlp.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidings.nlp.claim.ClaimReader;
import org.tidings.nlp.clause.ClauseReader;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.embedding.EmbeddingReader;
import org.tidings.nlp.entity.EntityReader;
import org.tidings.nlp.entity.WordPieceTokenizer;
import org.tidings.nlp.event.EventReader;
import org.tidings.nlp.gazetteer.Gazetteer;
import org.tidings.nlp.highlight.HighlightReader;
import org.tidings.nlp.language.LanguageConfig;
import org.tidings.nlp.language.LanguageIdentifier;
import org.tidings.nlp.place.PlaceReader;
import org.tidings.nlp.position.PositionReader;
import org.tidings.nlp.quantity.QuantityReader;
import org.tidings.nlp.quotation.QuotationReader;
import org.tidings.nlp.role.RoleReader;
import org.tidings.nlp.section.SectionReader;
import org.tidings.nlp.sentence.SentenceSplitter;
import org.tidings.nlp.statement.StatementReader;
import org.tidings.nlp.tension.TensionReader;
import org.tidings.nlp.time.TimeReader;
import org.tidings.nlp.token.TokenReader;
import org.tidings.nlp.tone.ToneReader;
import org.tidings.nlp.topic.TopicReader;
import org.tidings.nlp.voice.VoiceReader;

/// The layers in reading order. Each is made once, which loads its model, and used by all
/// threads.
///
/// What each needs, and its share of the time that an article of 576 words takes (186 ms on one
/// core, 30 November 2026). `./tidings bench nlp` prints both as they are now;
/// docs/benchmarks.md keeps the figures.
///
/// | Layer | Needs | Time |
/// |---|---|---|
/// | language | | 1 % |
/// | section | | 0 % |
/// | sentence | language | 0 % |
/// | token | sentence | 9 % |
/// | clause | token | 1 % |
/// | quantity | sentence, token | 1 % |
/// | time | sentence, token, quantity | 2 % |
/// | entity | section, sentence, token | 61 % |
/// | role | section, token, entity | 0 % |
/// | place | token, entity | 0 % |
/// | quotation | section, token, entity, role | 1 % |
/// | statement | token, section, clause, entity, quotation | 0 % |
/// | tension | token, section, quantity, statement | 1 % |
/// | claim | token, section, clause, entity, statement, tension | 1 % |
/// | position | token, section, clause, entity | 1 % |
/// | event | token, section, clause, entity, time | 0 % |
/// | voice | sentence, token, entity, role, quotation, position | 0 % |
/// | highlight | section, sentence, token | 0 % |
/// | topic | section, token | 0 % |
/// | tone | section, token, entity | 0 % |
/// | embedding | language | 20 % |
public record Layers(List<Layer<?>> inOrder) {
    /// Checks the order, so that no layer reads what is not there yet.
    ///
    /// @throws IllegalArgumentException when a layer stands before one that it needs
    public Layers {
        inOrder = List.copyOf(inOrder);
        Set<Kind<?>> before = new HashSet<>();
        for (Layer<?> layer : inOrder) {
            if (!before.containsAll(layer.needs())) {
                throw new IllegalArgumentException(
                        layer.kind().name() + " stands before what it needs");
            }
            before.add(layer.kind());
        }
    }

    /// All layers that there are.
    public static Layers load(LanguageConfig languages) {
        var gazetteer = new Gazetteer();
        return new Layers(
                List.of(
                        new LanguageIdentifier(languages),
                        new SectionReader(),
                        new SentenceSplitter(),
                        new TokenReader(),
                        new ClauseReader(),
                        new QuantityReader(),
                        new TimeReader(),
                        new EntityReader(gazetteer),
                        new RoleReader(),
                        new PlaceReader(gazetteer),
                        new QuotationReader(),
                        new StatementReader(),
                        new TensionReader(),
                        new ClaimReader(),
                        new PositionReader(),
                        new EventReader(),
                        new VoiceReader(),
                        new HighlightReader(),
                        new TopicReader(),
                        new ToneReader(),
                        new EmbeddingReader(WordPieceTokenizer.uncased())));
    }
}
