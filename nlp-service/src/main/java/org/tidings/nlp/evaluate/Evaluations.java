package org.tidings.nlp.evaluate;

import java.util.List;

/// All there is to measure.
public final class Evaluations {
    private Evaluations() {}

    /// On public sets that are no part of the project, in a folder with a folder for each
    /// subject.
    public static List<Evaluation> ofData() {
        return List.of(
                new NameSet(),
                new MentionSet(),
                new PlaceSet(),
                new AttributionSet(),
                new CheckWorthySet(),
                new EventSet(),
                new LanguageSet());
    }

    /// On the seed article with its full labels.
    public static List<Evaluation> ofReference() {
        return List.of(new SeedArticleSet("seed-article"));
    }

    /// On the project's own labelled texts, in `seeds`.
    public static List<Evaluation> ofSeeds() {
        return List.of(new LabelledSet(), new SeedArticleSet("000_4f6ff7d9bb5f2af5"));
    }
}
