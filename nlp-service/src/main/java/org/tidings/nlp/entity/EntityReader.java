package org.tidings.nlp.entity;

import java.util.List;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.TokenReader;
import org.tidings.nlp.token.Tokens;

/// Names as the model tags them, corrected by rules, and what each names.
public final class EntityReader implements Layer<Entities> {
    private final NameTagger tagger;

    public EntityReader() {
        tagger = new NameTagger(WordPieceTokenizer.uncased());
    }

    @Override
    public Kind<Entities> kind() {
        return Entities.KIND;
    }

    @Override
    public String version() {
        return NameTagger.VERSION + "+2";
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
        var whole = new WholeNames(document).of(corrected);
        var agreed = new TypeVote(document).agreed(new HeadlineWords(document).without(whole));
        var names = new TypeVote(document).agreed(new MissedNames(document).added(agreed));
        return new Entities(new Merging(document).entities(new Teams(document).told(names)));
    }
}
