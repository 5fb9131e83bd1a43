package org.tidings.gateway.audit;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that somebody did, as administrators see it.
///
/// @param number one after the other, with gaps
/// @param articles null when it is no export
@Schema(name = "AuditEntry")
record AuditEntry(
        long number,
        Instant at,
        Person person,
        Deed.Action action,
        @Schema(examples = "GET") String method,
        @Schema(examples = "/api/v1/search/export") String path,
        @Schema(description = "Of the answer.", examples = "200") int status,
        @Schema(
                        description = "Of an export: what was asked for.",
                        examples = "{\"q\": \"ferry AND strike\", \"format\": \"csv\"}")
                Map<String, String> parameters,
        @Schema(description = "Of an export: how many it announced; else null.")
                @Nullable Long articles) {
    @Schema(name = "AuditedPerson")
    record Person(
            @Schema(description = "Keycloak's id.") String id,
            @Schema(examples = "Ana Demo") String name) {}
}
