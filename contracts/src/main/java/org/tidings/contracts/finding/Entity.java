package org.tidings.contracts.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Somebody, a body of people, or a place that the article names.
///
/// @param name the fullest name that the article gives, without titles
/// @param aliases other names of it in the article
/// @param mentions in reading order, never empty; names, and what stands for them
/// @param roles as the article gives them; of a PERSON
/// @param place where it lies; null for all but a PLACE that is known
/// @param salience 0 to 1, how much the article is about it
public record Entity(
        Type type,
        String name,
        List<String> aliases,
        List<Mention> mentions,
        List<Role> roles,
        @Nullable Place place,
        double salience) {
    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }

    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    /// One place in the text that means the entity.
    ///
    /// @param confidence 0 to 1
    public record Mention(Span span, Form form, double confidence, String why) {}

    public enum Form {
        NAME,
        /// A part of the name, an acronym, another spelling.
        ALIAS,
        /// A description: the minister, the company.
        NOMINAL,
        PRONOUN
    }

    /// What somebody is, in the article's words.
    ///
    /// @param title as given: `US Army Secretary`
    /// @param of the entity that the role is at or for; null when none is named
    public record Role(String title, Span span, @Nullable Integer of, String why) {}
}
