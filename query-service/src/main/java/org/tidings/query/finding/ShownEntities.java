package org.tidings.query.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Form;
import org.tidings.contracts.finding.Entity.Mention;
import org.tidings.contracts.finding.Entity.Role;
import org.tidings.contracts.finding.Party;

/// Whom and what the shown beginning of a text mentions, by the names that it uses itself.
final class ShownEntities {
    private final ShownWords words;
    private final Kept<Entity> kept;

    ShownEntities(List<Entity> all, ShownWords words) {
        this.words = words;
        var mentioned = Kept.of(all, this::withMentions);
        this.kept =
                new Kept<>(
                        mentioned.shown().stream()
                                .map(entity -> withRoles(entity, mentioned))
                                .toList(),
                        mentioned.places());
    }

    List<Entity> all() {
        return kept.shown();
    }

    @Nullable Integer place(@Nullable Integer before) {
        return kept.place(before);
    }

    /// Who speaks or acts, under a name that is shown; null when there is none.
    @Nullable Party of(Party party) {
        if (!words.hold(party.span())) {
            return null;
        }
        Integer place = place(party.entity());
        if (place != null) {
            return new Party(kept.shown().get(place).name(), party.span(), place);
        }
        return words.hold(party.name()) ? new Party(party.name(), party.span(), null) : null;
    }

    private @Nullable Entity withMentions(Entity entity) {
        var mentions = entity.mentions().stream().filter(each -> words.hold(each.span())).toList();
        if (mentions.isEmpty()) {
            return null;
        }
        String name = words.hold(entity.name()) ? entity.name() : fullest(mentions);
        return new Entity(
                entity.type(),
                name,
                entity.aliases().stream()
                        .filter(words::hold)
                        .filter(alias -> !alias.equals(name))
                        .toList(),
                mentions,
                entity.roles(),
                entity.place(),
                entity.salience());
    }

    /// The longest name, else what stands for it first.
    private String fullest(List<Mention> mentions) {
        return mentions.stream()
                .filter(each -> each.form() == Form.NAME || each.form() == Form.ALIAS)
                .max(Comparator.comparingInt(each -> each.span().end() - each.span().start()))
                .or(() -> mentions.stream().findFirst())
                .map(mention -> words.at(mention.span()))
                .orElseThrow();
    }

    private Entity withRoles(Entity entity, Kept<Entity> mentioned) {
        return new Entity(
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.mentions(),
                entity.roles().stream()
                        .flatMap(role -> Stream.ofNullable(shown(role, mentioned)))
                        .toList(),
                entity.place(),
                entity.salience());
    }

    private @Nullable Role shown(Role role, Kept<Entity> mentioned) {
        return words.hold(role.span()) && words.hold(role.title())
                ? new Role(role.title(), role.span(), mentioned.place(role.of()), role.why())
                : null;
    }

    /// All of them, or null when one is withheld.
    @Nullable List<Party> of(List<Party> parties) {
        var shown = parties.stream().map(this::of).filter(Objects::nonNull).toList();
        return shown.size() == parties.size() ? shown : null;
    }
}
