package org.tidings.nlp.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Claim.Status;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.statement.Statement;
import org.tidings.nlp.statement.Statements;
import org.tidings.nlp.tension.Content;
import org.tidings.nlp.tension.Tensions;
import org.tidings.nlp.token.Token;

/// Statements that somebody else in the article denies or contradicts.
final class Contested {
    private static final Set<String> POINTING = Set.of("it", "this", "that", "them");

    private final Scene scene;
    private final List<Statement> statements;

    Contested(Scene scene) {
        this.scene = scene;
        this.statements = scene.document.get(Statements.KIND).all();
    }

    /// Adds an ASSERTED claim for each, or says of a claim that is there who denies it.
    void addTo(List<Claim> claims) {
        for (Claim claim : List.copyOf(claims)) {
            if (claim.status() == Status.DENIED && !claim.deniedBy().isEmpty()) {
                Statement denied = denied(claim, claim.deniedBy().getFirst());
                if (denied != null) {
                    add(denied, claim.deniedBy(), "contested-denied", claims);
                }
            }
        }
        for (var pair : scene.document.get(Tensions.KIND).pairs()) {
            if (pair.first().isAgainst(pair.second())) {
                add(pair.first(), parties(pair.second()), "contested", claims);
                add(pair.second(), parties(pair.first()), "contested", claims);
            }
        }
    }

    private static List<Party> parties(Statement statement) {
        Party speaker = statement.speaker();
        return speaker == null ? List.of() : List.of(speaker);
    }

    private void add(Statement statement, List<Party> by, String rule, List<Claim> claims) {
        Span span = statement.quoted() ? statement.span() : statement.whole();
        for (int place = 0; place < claims.size(); place++) {
            Claim claim = claims.get(place);
            boolean same =
                    claim.span().start() < span.end()
                            && statement.span().start() < claim.span().end();
            boolean open = claim.status() == Status.REPORTED || claim.status() == Status.ASSERTED;
            if (same && open) {
                claims.set(place, claim.deniedBy().isEmpty() ? Drafts.deniedBy(claim, by) : claim);
                return;
            }
        }
        if (statement.speaker() != null) {
            claims.add(Drafts.asserted(span, statement.speaker(), by, rule));
        }
    }

    /// The statement that a denial is about.
    private @Nullable Statement denied(Claim denial, Party by) {
        var words = scene.tokens.within(denial.span());
        if (words.isEmpty()) {
            return null;
        }
        int sentence = words.getFirst().sentence();
        List<Token> object = object(words);
        if (isPointing(object)) {
            return before(sentence, denial.span().start(), by, 2);
        }
        Content content =
                Content.of(scene.tokens, new Span(object.getFirst().start(), denial.span().end()));
        Statement best = null;
        double most = 0;
        for (Statement statement : statements) {
            if (!isOther(statement, by) || touches(statement, denial)) {
                continue;
            }
            long shared = Content.of(scene.tokens, statement.span()).shared(content);
            double share = content.words().isEmpty() ? 0 : (double) shared / content.words().size();
            if (shared >= Math.min(2, content.words().size()) && share >= 0.5 && share > most) {
                most = share;
                best = statement;
            }
        }
        return best != null ? best : aboutSelf(sentence, denial, by);
    }

    private static boolean touches(Statement statement, Claim denial) {
        return statement.span().start() < denial.span().end()
                && denial.span().start() < statement.span().end();
    }

    /// The words behind the verb of denial.
    private List<Token> object(List<Token> words) {
        for (int at = 0; at < words.size() - 1; at++) {
            Token token = words.get(at);
            boolean verb =
                    Scene.CUES.list("deny").contains(token.lemma())
                            || Scene.CUES.list("reject").contains(token.lemma())
                            || Scene.CUES.list("call").contains(token.lemma());
            if (verb) {
                return words.subList(at + 1, words.size());
            }
        }
        return words.subList(words.size() - 1, words.size());
    }

    private static boolean isPointing(List<Token> object) {
        String first = object.getFirst().lower();
        String second = object.size() == 1 ? "." : object.get(1).lower();
        boolean ends = object.size() == 1 || object.get(1).is("PUNCT");
        boolean judged = Set.of("as", "a", "an", "false", "untrue", "nonsense").contains(second);
        if (POINTING.contains(first) && (ends || (judged && !first.equals("that")))) {
            return true;
        }
        boolean definite = Set.of("the", "this", "that", "those", "these").contains(first);
        return definite
                && object.size() > 1
                && object.stream()
                        .limit(4)
                        .anyMatch(token -> Scene.CUES.list("accusation").contains(token.lemma()));
    }

    private @Nullable Statement before(int sentence, int start, Party by, int reach) {
        Statement last = null;
        for (Statement statement : statements) {
            int at = statement.verb().sentence();
            boolean aside = statement.quoted() && at < sentence - 1;
            boolean near =
                    !aside
                            && at <= sentence
                            && at >= sentence - reach
                            && statement.span().end() <= start;
            if (near && isOther(statement, by) && !isOpinion(statement)) {
                last = statement;
            }
        }
        return last;
    }

    /// `A story is not evidence`: what holds always is no account of what happened.
    private boolean isOpinion(Statement statement) {
        String verb = scene.lower(statement.verb().head());
        return statement.quoted() && Set.of("is", "are", "’s", "'s").contains(verb);
    }

    private static boolean isOther(Statement statement, Party by) {
        return statement.speaker() != null && !Statement.same(statement.speaker(), by);
    }

    /// What was said of the denying party in the sentence before.
    private @Nullable Statement aboutSelf(int sentence, Claim denial, Party by) {
        var entities = scene.document.get(Entities.KIND);
        Statement last = before(sentence, denial.span().start(), by, 1);
        if (last == null || by.entity() == null || last.verb().subject() == null) {
            return null;
        }
        Integer about =
                entities.at(scene.span(last.verb().subject().first(), last.verb().subject().end()));
        return by.entity().equals(about) ? last : null;
    }
}
