package org.tidings.nlp.language;

import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.nlp.document.Kind;

/// What language a document is written in.
public final class IdentifiedLanguage {
    public static final Kind<Language> KIND =
            new Kind<>("language", Language.class, Language.UNIDENTIFIED);

    private IdentifiedLanguage() {}
}
