package org.tidings.nlp.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.party.Genders.Gender;
import org.tidings.nlp.role.Roles;
import org.tidings.nlp.token.Token;

/// Says whom the noun phrases of a document mean.
public final class Parties {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Document document;
    private final Entities entities;
    private final Roles roles;
    private final Focus focus;

    private Parties(Document document, List<Span> quoted) {
        this.document = document;
        this.entities = document.get(Entities.KIND);
        this.roles = document.get(Roles.KIND);
        this.focus = new Focus(document, quoted);
    }

    /// @param quoted the words of others, in which pronouns mean somebody else
    public static Parties of(Document document, List<Span> quoted) {
        return new Parties(document, quoted);
    }

    /// Whom a phrase means.
    ///
    /// @param via the phrase when it is no name of the party
    public record Meant(Party party, @Nullable Span via) {}

    /// @param phrase the tokens of a noun phrase, appositions included; not empty
    public Meant meant(List<Token> phrase) {
        var span = new Span(phrase.getFirst().start(), phrase.getLast().end());
        if (PhraseParts.isPair(phrase) && !isOneName(span)) {
            return new Meant(new Party(document.text(span), span, null), null);
        }
        var named = named(phrase, span);
        if (named != null) {
            return new Meant(party(named.entity(), named.span()), null);
        }
        var entity = byDescription(phrase, span);
        if (entity != null) {
            return new Meant(party(entity, span), span);
        }
        return new Meant(new Party(document.text(span), span, null), null);
    }

    /// Whether words describe one person: `A spokesman for the club`.
    public static boolean isSomebody(String words) {
        String core =
                words.toLowerCase(Locale.ROOT)
                        .replaceFirst(" (of|at|for|in|to|from|on|with|who|,).*", "");
        String head = core.substring(core.lastIndexOf(' ') + 1);
        return Genders.isPersonNoun(head) || head.equals("person") || head.equals("source");
    }

    /// Whether a noun names people or bodies that act: `minister`, `council`.
    ///
    /// @param noun in lower case and the singular
    public static boolean isPersonOrBody(String noun) {
        return Genders.isPersonNoun(noun) || Genders.isBodyNoun(noun);
    }

    private boolean isOneName(Span span) {
        return entities.within(span).stream()
                .anyMatch(named -> document.text(named.span()).contains(" and "));
    }

    public Party party(int entity, @Nullable Span span) {
        return new Party(entities.get(entity).name(), span, entity);
    }

    /// The person that was spoken of last before an offset.
    public @Nullable Integer lastPerson(int offset) {
        return focus.last(offset, Entity.Type.PERSON, Gender.UNKNOWN);
    }

    /// The name in the phrase that is its head or stands beside its head: no owner, and not behind
    /// a preposition. A person comes before a body, as in `Halvorsby Chief Executive Annika …`.
    private Entities.@Nullable Named named(List<Token> phrase, Span span) {
        Entities.Named best = null;
        for (Entities.Named named : entities.within(span)) {
            if (PhraseParts.isOwner(phrase, named)
                    || (PhraseParts.isLinked(phrase, named.span()) && !isTitled(named, span))) {
                continue;
            }
            boolean person = entities.get(named.entity()).type() == Entity.Type.PERSON;
            boolean last = named.span().end() == PhraseParts.coreEnd(phrase);
            if (person && named.span().start() < PhraseParts.firstComma(phrase)) {
                best = named;
                continue;
            }
            if (person && !isPerson(best)) {
                return named;
            }
            boolean better = best == null || !isPerson(best);
            if (better
                    && (last
                            || named.span().equals(span)
                            || PhraseParts.isApposed(phrase, named))) {
                best = named;
            }
        }
        return best;
    }

    /// `US Secretary of State Marco Rubio`: the preposition is within the title.
    private boolean isTitled(Entities.Named named, Span phrase) {
        return roles.of(named.entity()).stream()
                .map(Entity.Role::span)
                .anyMatch(
                        title ->
                                title.start() <= phrase.start() + 4
                                        && title.end() < named.span().start()
                                        && named.span().start() - title.end() < 3);
    }

    private boolean isPerson(Entities.@Nullable Named named) {
        return named != null && entities.get(named.entity()).type() == Entity.Type.PERSON;
    }

    private @Nullable Integer byDescription(List<Token> phrase, Span span) {
        var first = phrase.getFirst();
        if (phrase.size() == 1) {
            return byPronoun(first);
        }
        if (!DEFINITE.contains(first.lower())) {
            return null;
        }
        int core = PhraseParts.coreEnd(phrase);
        var head = phrase.stream().filter(token -> token.end() == core).findFirst().orElse(first);
        boolean plural = head.form().endsWith("s") && !head.lemma().equals(head.lower());
        if (plural) {
            return null;
        }
        String noun = head.lower();
        var person = isBare(phrase, core) ? byRole(noun, span.start()) : null;
        if (person != null) {
            return person;
        }
        if (Genders.isBodyNoun(noun)) {
            return byBody(noun, span.start());
        }
        return Genders.isPersonNoun(noun) && isBare(phrase, core) ? byPersonNoun(noun, span) : null;
    }

    private static boolean isBare(List<Token> phrase, int core) {
        return phrase.getLast().end() == core;
    }

    private @Nullable Integer byPronoun(Token pronoun) {
        return switch (pronoun.lower()) {
            case "he", "she" -> focus.person(pronoun.start(), pronoun.lower());
            case "his", "him" -> focus.person(pronoun.start(), "he");
            case "her" -> focus.person(pronoun.start(), "she");
            case "it", "its" -> {
                var body = focus.last(pronoun.start(), Entity.Type.ORGANIZATION, Gender.UNKNOWN);
                yield body == null ? lastPerson(pronoun.start()) : body;
            }
            default -> null;
        };
    }

    /// The person with a role of that head noun, named last before or else first after.
    private @Nullable Integer byRole(String noun, int offset) {
        Integer best = null;
        int nearest = Integer.MAX_VALUE;
        for (int entity = 0; entity < entities.all().size(); entity++) {
            if (roles.of(entity).stream().noneMatch(role -> hasHead(role.title(), noun))) {
                continue;
            }
            for (var mention : entities.get(entity).mentions()) {
                int apart = offset - mention.span().start();
                int distance = apart >= 0 ? apart : 10_000 - apart;
                if (distance < nearest) {
                    nearest = distance;
                    best = entity;
                }
            }
        }
        return best;
    }

    private static boolean hasHead(String title, String noun) {
        String core =
                title.toLowerCase(Locale.ROOT)
                        .replaceFirst(" (of|at|for|in|to|from|on|with) .*", "");
        return core.equals(noun) || core.endsWith(" " + noun);
    }

    /// `The union` is the body whose name ends with that word, else the one spoken of last.
    private @Nullable Integer byBody(String noun, int offset) {
        Integer best = null;
        int nearest = Integer.MAX_VALUE;
        for (int entity = 0; entity < entities.all().size(); entity++) {
            String name = entities.get(entity).name().toLowerCase(Locale.ROOT);
            boolean bears =
                    name.endsWith(" " + noun)
                            || name.contains(noun + " of ")
                            || name.contains(noun + " for ");
            if (!bears || entities.get(entity).type() != Entity.Type.ORGANIZATION) {
                continue;
            }
            int apart =
                    Math.abs(offset - entities.get(entity).mentions().getFirst().span().start());
            if (apart < nearest) {
                nearest = apart;
                best = entity;
            }
        }
        boolean firm =
                Set.of(
                                "company",
                                "firm",
                                "group",
                                "operator",
                                "maker",
                                "manufacturer",
                                "airline",
                                "bank",
                                "retailer",
                                "carrier")
                        .contains(noun);
        return best == null && firm
                ? focus.last(offset, Entity.Type.ORGANIZATION, Gender.UNKNOWN)
                : best;
    }

    /// `The striker`: the person spoken of last, when nothing else is said of what they are.
    private @Nullable Integer byPersonNoun(String noun, Span span) {
        var last = focus.last(span.start(), Entity.Type.PERSON, Gender.UNKNOWN);
        boolean age = noun.equals("old") || noun.equals("man") || noun.equals("woman");
        return last != null && (age || roles.of(last).isEmpty()) ? last : null;
    }
}
