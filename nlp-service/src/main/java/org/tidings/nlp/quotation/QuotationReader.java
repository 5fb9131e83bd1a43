package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.contracts.finding.Quotation;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.role.Roles;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Tokens;

/// All that the article attributes to somebody. Rules over parts of speech, no parser: each
/// sentence of the reporter's own, with what is quoted in it as one token, is a [Frame], in which
/// [Attributor] looks for verbs of saying with subject and content, and [Expressing] for whatever
/// else somebody is told to express, think or want.
public final class QuotationReader implements Layer<Quotations> {
    @Override
    public Kind<Quotations> kind() {
        return Quotations.KIND;
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Sections.KIND, Tokens.KIND, Entities.KIND, Roles.KIND);
    }

    @Override
    public Quotations read(Document document) {
        List<Draft> drafts = new ArrayList<>(new Drafting(document, Frames.of(document)).all());
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.span().start()));
        List<Quotation> placed = new ArrayList<>();
        for (Draft draft : drafts) {
            int after = draft.after() == null ? -1 : drafts.indexOf(draft.after());
            placed.add(draft.placed(after < 0 ? null : after));
        }
        return new Quotations(placed);
    }
}
