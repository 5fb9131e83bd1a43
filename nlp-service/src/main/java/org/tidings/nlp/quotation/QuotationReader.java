package org.tidings.nlp.quotation;

import java.util.List;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.role.Roles;
import org.tidings.nlp.token.Tokens;

/// Words in quotation marks and content clauses, with who said them.
public final class QuotationReader implements Layer<Quotations> {
    @Override
    public Kind<Quotations> kind() {
        return Quotations.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Entities.KIND, Roles.KIND);
    }

    @Override
    public Quotations read(Document document) {
        return Quotations.KIND.nothing();
    }
}
