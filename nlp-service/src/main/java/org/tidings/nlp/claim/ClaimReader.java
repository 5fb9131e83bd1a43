package org.tidings.nlp.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Claim.Status;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.statement.Statements;
import org.tidings.nlp.tension.Tensions;
import org.tidings.nlp.token.Tokens;

/// Reads the claims of an article: what it leaves with others, what is confirmed or denied, and
/// what is contested.
public final class ClaimReader implements Layer<Claims> {
    @Override
    public Kind<Claims> kind() {
        return Claims.KIND;
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(
                Tokens.KIND,
                Sections.KIND,
                Clauses.KIND,
                Entities.KIND,
                Statements.KIND,
                Tensions.KIND);
    }

    @Override
    public Claims read(Document document) {
        var scene = new Scene(document);
        List<Claim> answers = new ArrayList<>();
        var rules = new Answers(scene);
        for (Predicate verb : scene.told()) {
            Claim claim = rules.of(verb);
            if (claim != null) {
                answers.add(claim);
            }
        }
        var sections = document.get(Sections.KIND);
        List<Claim> all =
                new ArrayList<>(
                        new Hearsay(scene)
                                .all().stream()
                                        .filter(claim -> !sections.isHeading(claim.span()))
                                        .toList());
        merge(scene, answers, all);
        new Contested(scene).addTo(all);
        all.sort(Comparator.comparingInt(claim -> claim.span().start()));
        return new Claims(all);
    }

    /// `Reports suggest …, but neither side has confirmed it`: one claim, which is unconfirmed.
    private static void merge(Scene scene, List<Claim> answers, List<Claim> all) {
        for (Claim answer : answers) {
            Claim before =
                    answer.status() == Status.UNCONFIRMED ? pointedAt(scene, answer, all) : null;
            if (before == null) {
                all.add(answer);
            } else {
                all.remove(before);
                all.add(
                        Drafts.unconfirmed(
                                new Span(before.span().start(), answer.span().end()),
                                before.source(),
                                answer.notConfirmedBy(),
                                "reported-not-confirmed"));
            }
        }
    }

    private static @Nullable Claim pointedAt(Scene scene, Claim answer, List<Claim> all) {
        var within = scene.tokens.within(answer.span());
        String last = within.isEmpty() ? "" : within.getLast().lower();
        if (!List.of("it", "this", "that", "them").contains(last)) {
            return null;
        }
        int sentence = within.getFirst().sentence();
        for (Claim claim : all) {
            var words = scene.tokens.within(claim.span());
            if (claim.status() == Status.REPORTED
                    && !words.isEmpty()
                    && words.getFirst().sentence() == sentence
                    && claim.span().start() < answer.span().start()) {
                return claim;
            }
        }
        return null;
    }
}
