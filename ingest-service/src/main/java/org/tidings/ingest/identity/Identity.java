package org.tidings.ingest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// Tells which article something is (ARCHITECTURE.md, "Identity, order, time").
@ApplicationScoped
public class Identity {
    private final AliasRepository aliases;
    private final ArticleRepository articles;

    Identity(AliasRepository aliases, ArticleRepository articles) {
        this.aliases = aliases;
        this.articles = articles;
    }

    /// The article that was seen under these names, made now if this is the first sight. Its row is
    /// locked until the transaction ends, and all the names lead to it from now on, save those that
    /// lead to another article already.
    ///
    /// @param names the most telling first; the id of a new article is made from the first one
    /// @param canonical what the page calls its own address; counts within the page's registrable
    ///     domain, and only where the texts agree
    /// @param sameText whether what is seen now says what that article says
    /// @throws IdentityRaced when somebody else made the article meanwhile: try once more
    @Transactional(Transactional.TxType.MANDATORY)
    public KnownArticle identify(
            Visibility scope,
            List<Alias> names,
            @Nullable URI canonical,
            FirstSight first,
            Predicate<UUID> sameText) {
        Names all = Names.of(names, canonical);
        Map<Alias, UUID> known =
                aliases.find(
                        scope, Stream.concat(all.sure().stream(), all.hints().stream()).toList());
        Optional<UUID> seen = first(all.sure(), known).findFirst();
        if (seen.isEmpty()) {
            seen = first(all.hints(), known).distinct().filter(sameText).findFirst();
        }
        UUID id = seen.orElseGet(() -> make(scope, all.sure(), first));
        KnownArticle article = locked(id).orElseThrow();
        if (seen.isPresent()) {
            addMissing(scope, all.sure(), known, id);
        }
        if (all.claim() != null && !known.containsKey(all.claim())) {
            claim(scope, all.claim(), id);
        }
        return article;
    }

    private static Stream<UUID> first(List<Alias> names, Map<Alias, UUID> known) {
        return names.stream().filter(known::containsKey).map(known::get);
    }

    private void addMissing(Visibility scope, List<Alias> sure, Map<Alias, UUID> known, UUID id) {
        if (!known.keySet().containsAll(sure)) {
            aliases.insertMissing(scope, sure, id);
        }
    }

    /// Two pages that name the same address for the first time, at the same time, must see each
    /// other: the second one tries once more.
    private void claim(Visibility scope, Alias claim, UUID id) {
        aliases.insertMissing(scope, List.of(claim), id);
        if (!id.equals(aliases.find(scope, List.of(claim)).get(claim))) {
            throw new IdentityRaced(claim);
        }
    }

    private UUID make(Visibility scope, List<Alias> names, FirstSight first) {
        UUID id = NameBasedId.ofArticle(ScopeColumn.of(scope), names.getFirst());
        articles.insertUnlessThere(id, scope, first);
        aliases.insertMissing(scope, names, id);
        aliases.find(scope, names)
                .forEach(
                        (alias, owner) -> {
                            if (!owner.equals(id)) {
                                throw new IdentityRaced(alias);
                            }
                        });
        return id;
    }

    /// The article under one name, without making any.
    @Transactional
    public Optional<UUID> find(Visibility scope, Alias name) {
        return Optional.ofNullable(aliases.find(scope, List.of(name)).get(name));
    }

    /// Notes when it was first fetched, from which its age is counted.
    @Transactional(Transactional.TxType.MANDATORY)
    public void fetched(UUID id, Instant at) {
        articles.fetched(id, at);
    }

    /// The article of an id.
    @Transactional
    public Optional<KnownArticle> find(UUID id) {
        return articles.findByIdOptional(id).map(Article::known);
    }

    /// The article of an id, with its row locked until the transaction ends, so that its revisions
    /// are written one after the other.
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<KnownArticle> locked(UUID id) {
        return articles.locked(id).map(Article::known);
    }
}
