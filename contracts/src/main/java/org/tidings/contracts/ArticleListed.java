package org.tidings.contracts;

import java.time.Instant;
import java.util.UUID;

/// A feed lists an article that another feed had brought already. With it, who follows the second
/// feed gets the article too.
///
/// Key [#articleId()], at least once, in any order, also before the article itself.
///
/// @param visibility of the article
public record ArticleListed(UUID articleId, UUID feedId, Visibility visibility, Instant listedAt) {
    public static final String TOPIC = "articles.listed";

    public ArticleListed {
        Present.check(articleId, "articleId");
        Present.check(feedId, "feedId");
        Present.check(visibility, "visibility");
        Present.check(listedAt, "listedAt");
    }
}
