package org.tidings.gateway.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody did, or was refused.
///
/// @param path without parameters
/// @param status of the answer
/// @param parameters of an export: what was asked for; else none
/// @param articles of an export: how many it announced; null when it did not
public record Deed(
        Action action,
        String method,
        String path,
        int status,
        Map<String, String> parameters,
        @Nullable Long articles) {
    public Deed {
        parameters = Map.copyOf(parameters);
    }

    /// What is remembered.
    public enum Action {
        /// All that a query finds was taken along as a file.
        EXPORT,
        /// Somebody who is signed in may not do what they tried.
        REFUSED
    }
}
