package org.tidings.query.search;

import org.tidings.query.index.ArticleIndex.Order;

/// The parameter `order`.
public final class Orders {
    private Orders() {}

    /// @throws org.tidings.problem.ProblemException for any but the two
    public static Order of(String order) {
        return switch (order) {
            case "relevance" -> Order.RELEVANCE;
            case "newest" -> Order.NEWEST;
            default -> throw new ParameterNotValid("order", "\"relevance\" or \"newest\"");
        };
    }
}
