package org.tidings.query;

import java.util.List;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.finding.Embedding;
import org.tidings.contracts.finding.Findings;

/// Articles of which nothing was found but what they mean.
public final class Placed {
    private Placed() {}

    public static ArticleEnriched at(ArticleEnriched article, String model, Float... vector) {
        var none = Findings.NONE;
        var findings =
                new Findings(
                        none.sections(),
                        none.entities(),
                        none.times(),
                        none.quantities(),
                        none.quotations(),
                        none.claims(),
                        none.positions(),
                        none.tensions(),
                        none.events(),
                        none.voices(),
                        none.highlights(),
                        none.topics(),
                        null,
                        new Embedding(model, List.of(vector), "en"));
        return new ArticleEnriched(
                article.article(),
                article.generation(),
                article.language(),
                article.sentences(),
                article.layers(),
                findings);
    }
}
