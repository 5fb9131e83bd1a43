package org.tidings.query.language.foreign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A query of another product in our language.
///
/// @param query as our language writes it
/// @param changes what it says otherwise than before, in the order of the original
@Schema(name = "ImportedQuery")
public record ImportedQuery(
        @Schema(examples = "harbour* NEAR/4 strike") String query, List<Change> changes) {
    public ImportedQuery {
        changes = List.copyOf(changes);
    }

    /// @param message for the person who wrote the query
    /// @param start of what it is about, in UTF-16 units of the original
    /// @param end behind it
    @Schema(name = "QueryImportChange")
    public record Change(
            @Schema(examples = "atleast3 has no counterpart and was left out.") String message,
            int start,
            int end) {}
}
