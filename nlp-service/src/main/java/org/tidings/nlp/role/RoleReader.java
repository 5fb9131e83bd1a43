package org.tidings.nlp.role;

import java.util.List;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.token.Tokens;

/// Titles as the text gives them.
public final class RoleReader implements Layer<Roles> {
    @Override
    public Kind<Roles> kind() {
        return Roles.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Entities.KIND);
    }

    @Override
    public Roles read(Document document) {
        return Roles.KIND.nothing();
    }
}
