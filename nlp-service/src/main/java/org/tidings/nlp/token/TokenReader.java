package org.tidings.nlp.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.sentence.Sentences;

/// Parts sentences into tokens and tags them by OpenNLP's models of Universal Dependencies'
/// English Web Treebank; lemmas by [Lemmas].
///
/// Reads the first [#REACH] units of a text: no article is longer, and what is may be hostile.
public final class TokenReader implements Layer<Tokens> {
    /// UTF-16 units.
    public static final int REACH = 100_000;

    /// The tokens of one sentence that are tagged together; a longer one is tagged in parts.
    private static final int LONGEST = 200;

    private final TokenizerModel tokenizer;
    private final POSModel tagger;

    public TokenReader() {
        try {
            tokenizer = new TokenizerModel(resource("tokens"));
            tagger = new POSModel(resource("pos"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream resource(String model) {
        String name = "/opennlp-en-ud-ewt-" + model + "-1.3-2.5.4.bin";
        return Objects.requireNonNull(BaseModel.class.getResourceAsStream(name), name);
    }

    @Override
    public Kind<Tokens> kind() {
        return Tokens.KIND;
    }

    @Override
    public String version() {
        return "opennlp-ud-ewt-1.3.0/3";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sentences.KIND);
    }

    @Override
    public @Nullable String shortfall(Document document) {
        return document.text().length() <= REACH
                ? null
                : "Only the first " + REACH + " characters were read closely.";
    }

    @Override
    public Tokens read(Document document) {
        // Both keep state between calls; their models do not.
        var tokenize = new TokenizerME(tokenizer);
        var tag = new POSTaggerME(tagger);
        List<Token> all = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        var sentences = document.get(Sentences.KIND).spans();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            starts.add(all.size());
            if (sentences.get(sentence).end() <= REACH) {
                var spans = Marks.parted(document, sentences.get(sentence), tokenize);
                addTagged(document, spans, sentence, tag, all);
            }
        }
        starts.add(all.size());
        return new Tokens(all, starts);
    }

    private static void addTagged(
            Document document,
            List<Span> spans,
            int sentence,
            POSTaggerME tagger,
            List<Token> all) {
        for (int from = 0; from < spans.size(); from += LONGEST) {
            var part = spans.subList(from, Math.min(spans.size(), from + LONGEST));
            String[] forms = part.stream().map(document::text).toArray(String[]::new);
            String[] plain = Arrays.stream(forms).map(Marks::plain).toArray(String[]::new);
            String[] tags = tagger.tag(plain);
            Mending.mend(plain, tags);
            for (int place = 0; place < forms.length; place++) {
                String tag = Marks.isMark(forms[place]) ? "PUNCT" : tags[place];
                String lemma = Lemmas.of(plain[place], tag);
                all.add(new Token(part.get(place), forms[place], tag, lemma, sentence));
            }
        }
    }
}
