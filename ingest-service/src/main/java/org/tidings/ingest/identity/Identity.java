package org.tidings.ingest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    /// @throws IdentityRaced when somebody else made the article meanwhile: try once more
    @Transactional(Transactional.TxType.MANDATORY)
    public KnownArticle identify(Visibility scope, List<Alias> names, FirstSight first) {
        List<Alias> distinct = names.stream().distinct().toList();
        Map<Alias, UUID> known = aliases.find(scope, distinct);
        Optional<UUID> seen =
                distinct.stream().filter(known::containsKey).map(known::get).findFirst();
        UUID id = seen.orElseGet(() -> make(scope, distinct, first));
        KnownArticle article = articles.locked(id).map(Article::known).orElseThrow();
        if (seen.isPresent() && known.size() < distinct.size()) {
            aliases.insertMissing(scope, distinct, id);
        }
        return article;
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
}
