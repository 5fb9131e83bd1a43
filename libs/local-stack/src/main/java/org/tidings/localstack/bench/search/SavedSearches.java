package org.tidings.localstack.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.tidings.localstack.bench.search.Sample.Frequency;

/// Makes saved searches of 1 to 12 clauses, with phrases, words near one another, fields and what
/// is excluded. The first ones are broad, so that every article fulfils some of them however few
/// there are; all others fit few articles, as searches do of which people want to be told.
final class SavedSearches {
    private static final int BROAD = 250;
    private static final int MOST_CLAUSES = 12;

    private final Questions questions;
    private final List<String> common;
    private final List<String> rare;
    private final SplittableRandom random;

    SavedSearches(Sample sample, long seed) {
        this.questions = new Questions(sample, seed);
        this.common = Objects.requireNonNull(sample.words().get(Frequency.COMMON));
        this.rare = Objects.requireNonNull(sample.words().get(Frequency.RARE));
        this.random = new SplittableRandom(seed);
    }

    List<Clause> make(int count) {
        var made = new ArrayList<Clause>(count);
        while (made.size() < count) {
            made.add(made.size() < BROAD ? broad() : narrow(1 + random.nextInt(MOST_CLAUSES)));
        }
        return made;
    }

    private Clause broad() {
        return new Clause.All(
                List.of(new Clause.Word(of(common)), new Clause.Not(new Clause.Word(of(common)))));
    }

    /// What must be there, what must not, where, and a list of words of which there must be one.
    ///
    /// @param clauses how many it has
    private Clause narrow(int clauses) {
        var parts = new ArrayList<Clause>();
        parts.add(clauses < 3 ? seldom() : passage());
        if (clauses > 1) {
            parts.add(new Clause.Not(new Clause.Word(of(common))));
        }
        if (clauses > 2) {
            parts.add(field());
        }
        if (clauses == 4) {
            parts.add(new Clause.Word(of(common)));
        }
        if (clauses > 4) {
            var either = new ArrayList<Clause>();
            while (either.size() < clauses - 3) {
                either.add(random.nextInt(4) == 0 ? passage() : new Clause.Word(of(common)));
            }
            parts.add(new Clause.Any(either));
        }
        return parts.size() == 1 ? parts.getFirst() : new Clause.All(parts);
    }

    /// What few articles have, where nothing else narrows the search.
    private Clause seldom() {
        return made(Kind.PHRASE) instanceof Clause.Phrase phrase && phrase.words().size() > 2
                ? phrase
                : new Clause.Word(of(rare));
    }

    private Clause passage() {
        return switch (random.nextInt(3)) {
            case 0 -> made(Kind.PHRASE);
            case 1 -> made(Kind.NEAR);
            default -> new Clause.Word(of(rare));
        };
    }

    /// The field of a question that has a word beside it.
    private Clause field() {
        return made(Kind.FIELD) instanceof Clause.All(List<Clause> parts)
                ? parts.getLast()
                : new Clause.TitleWord(of(common));
    }

    /// Drawn again where an article gives none.
    private Clause made(Kind kind) {
        for (; ; ) {
            var made = questions.make(kind).findFirst();
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    private String of(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
