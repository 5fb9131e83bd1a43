package org.tidings.nlp.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Form;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.contracts.finding.Entity.Type;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Names, and what each names.
public final class EntityReader implements Layer<Entities> {
    @Override
    public Kind<Entities> kind() {
        return Entities.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sections.KIND, Tokens.KIND);
    }

    @Override
    public Entities read(Document document) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        var tokens = document.get(Tokens.KIND).all();
        for (int start = 0; start < tokens.size(); start++) {
            int end = start;
            while (end < tokens.size() && isName(tokens.get(end), tokens.get(start))) {
                end++;
            }
            if (end > start) {
                var span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
                byName.computeIfAbsent(document.text(span), _ -> new ArrayList<>())
                        .add(new Mention(span, Form.NAME, 0.5, "entity/proper-nouns"));
                start = end;
            }
        }
        return new Entities(
                byName.entrySet().stream()
                        .map(name -> entity(name.getKey(), name.getValue()))
                        .toList());
    }

    private static Entity entity(String name, List<Mention> mentions) {
        var type = name.indexOf(' ') > 0 ? Type.PERSON : Type.PLACE;
        return new Entity(type, name, List.of(), mentions, List.of(), null, 0);
    }

    private static boolean isName(Token token, Token first) {
        return token.is("PROPN") && token.sentence() == first.sentence();
    }
}
