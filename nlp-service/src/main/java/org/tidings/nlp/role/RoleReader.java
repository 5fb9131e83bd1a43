package org.tidings.nlp.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.contracts.finding.Entity.Role;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Titles as the text gives them, whole with what is nested in them; none from headings.
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
        return List.of(Sections.KIND, Tokens.KIND, Entities.KIND);
    }

    @Override
    public Roles read(Document document) {
        var entities = document.get(Entities.KIND);
        Set<Integer> names =
                entities.all().stream()
                        .filter(entity -> entity.type() == Entity.Type.PERSON)
                        .flatMap(entity -> entity.mentions().stream())
                        .map(mention -> mention.span().start())
                        .collect(Collectors.toSet());
        Map<Integer, List<Role>> roles = new HashMap<>();
        for (int person = 0; person < entities.all().size(); person++) {
            if (entities.get(person).type() == Entity.Type.PERSON) {
                roles.put(person, of(document, entities.get(person).mentions(), names, entities));
            }
        }
        return new Roles(roles);
    }

    private static List<Role> of(
            Document document, List<Mention> mentions, Set<Integer> names, Entities entities) {
        List<Role> roles = new ArrayList<>();
        for (Mention mention : mentions) {
            if (document.get(Sections.KIND).isHeading(mention.span())) {
                continue;
            }
            for (var found : around(document, mention.span(), names)) {
                String title = document.text(found.span());
                if (roles.stream().noneMatch(role -> same(role.title(), title))) {
                    roles.add(
                            new Role(
                                    title,
                                    found.span(),
                                    body(entities, found.span()),
                                    found.why()));
                }
            }
        }
        return roles;
    }

    private static List<RolePhrases.Found> around(
            Document document, Span name, Set<Integer> names) {
        var tokens = document.get(Tokens.KIND);
        int first = tokens.firstFrom(name.start());
        if (first >= tokens.size()) {
            return List.of();
        }
        List<Token> sentence = tokens.of(tokens.get(first).sentence());
        Integer from = RolePhrases.place(sentence, tokens.get(first).start());
        if (from == null) {
            return List.of();
        }
        int to = from;
        while (to < sentence.size() && sentence.get(to).end() <= name.end()) {
            to++;
        }
        return new RolePhrases(sentence, names).around(from, to);
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
    }

    /// The body or country that the title names; of a nested one, the last.
    private static @Nullable Integer body(Entities entities, Span title) {
        var within = entities.within(title);
        return within.isEmpty() ? null : within.getLast().entity();
    }
}
