package org.tidings.query.search;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Followed;
import org.tidings.query.store.FollowedRepository;
import org.tidings.tenancy.Caller;

/// What a request that asks for it is narrowed to.
@RequestScoped
public class Following {
    private final FollowedRepository followed;
    private final Caller caller;

    Following(FollowedRepository followed, Caller caller) {
        this.followed = followed;
        this.caller = caller;
    }

    /// @param wanted the parameter `followed`
    /// @return null when everything visible is wanted
    /// @throws org.tidings.problem.ProblemException `no-organization` for platform administrators,
    ///     for whom nothing is followed
    public @Nullable Followed of(String wanted) {
        return switch (wanted) {
            case "false" -> null;
            case "true" -> followed.of(caller.organization());
            default -> throw new ParameterNotValid("followed", "\"true\" or \"false\"");
        };
    }
}
