package org.tidings.nlp.entity;

import java.util.List;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.gazetteer.Gazetteer;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.TokenReader;
import org.tidings.nlp.token.Tokens;

/// Names as the model tags them, corrected by rules, and what each names.
public final class EntityReader implements Layer<Entities> {
    private final NameTagger tagger;
    private final PlacePrior places;

    public EntityReader(Gazetteer gazetteer) {
        places = new PlacePrior(gazetteer);
        tagger = new NameTagger(WordPieceTokenizer.uncased(), places);
    }

    @Override
    public Kind<Entities> kind() {
        return Entities.KIND;
    }

    @Override
    public String version() {
        return NameTagger.VERSION + "+3";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sections.KIND, Sentences.KIND, Tokens.KIND);
    }

    @Override
    public Entities read(Document document) {
        var sentences =
                document.get(Sentences.KIND).spans().stream()
                        .filter(sentence -> sentence.end() <= TokenReader.REACH)
                        .toList();
        var tagged = tagger.tag(document.text(), sentences).names();
        var corrected =
                new Correspondence(document).told(new NameRules(document).corrected(tagged));
        var whole = new WholeNames(document, places).of(corrected);
        var vote = new TypeVote(document, places);
        var agreed = vote.agreed(new HeadlineWords(document).without(whole));
        var names = vote.agreed(new MissedNames(document, places).added(agreed));
        return new Entities(new Merging(document).entities(new Teams(document).told(names)));
    }
}
