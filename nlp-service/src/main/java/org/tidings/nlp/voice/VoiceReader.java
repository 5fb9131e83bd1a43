package org.tidings.nlp.voice;

import java.util.List;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.quotation.Quotations;
import org.tidings.nlp.role.Roles;
import org.tidings.nlp.token.Tokens;

/// Each speaker once, with what kind of voice it is.
public final class VoiceReader implements Layer<Voices> {
    @Override
    public Kind<Voices> kind() {
        return Voices.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Entities.KIND, Roles.KIND, Quotations.KIND);
    }

    @Override
    public Voices read(Document document) {
        return Voices.KIND.nothing();
    }
}
