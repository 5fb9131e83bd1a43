package org.tidings.gateway.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// Who took what along and who was refused what, for an organisation's administrators; for platform
/// administrators, what they did themselves.
@Path(AuditResource.PATH)
@RolesAllowed({Role.ADMIN, Role.PLATFORM_ADMIN})
@RunOnVirtualThread
public class AuditResource {
    public static final String PATH = "/api/v1/audit";
    private static final int MOST = 200;

    private final AuditTable table;
    private final Caller caller;

    AuditResource(AuditTable table, Caller caller) {
        this.table = table;
        this.caller = caller;
    }

    /// @param next for the parameter `before`; null on the last page
    @Schema(name = "AuditPage")
    record Page(
            List<AuditEntry> entries,
            @Schema(description = "Of the following page, as before; null on the last.")
                    @Nullable Long next) {}

    @GET
    @Operation(
            operationId = "audit",
            summary = "Exports and refusals in your organisation, the newest first",
            description =
                    "Each export of articles with its query, format and number of articles, and each"
                            + " call that was answered with 403. Kept for 400 days.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(responseCode = "503", description = "The entries cannot be read right now")
    public Page read(
            @Parameter(description = "Entries on a page, 1 to 200", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    String limit,
            @Parameter(description = "\"next\" of the page before") @QueryParam("before")
                    @Nullable String before) {
        int most = Math.toIntExact(number("limit", limit, MOST));
        long end = before == null ? Long.MAX_VALUE : number("before", before, Long.MAX_VALUE);
        var entries = table.read(caller.organizationIfAny().orElse(null), end, most);
        return new Page(entries, entries.size() < most ? null : entries.getLast().number());
    }

    private static long number(String name, String value, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw notValid(name, most);
        }
        throw notValid(name, most);
    }

    private static ProblemException notValid(String name, long most) {
        return new ProblemException(
                Problem.of(
                                400,
                                "parameter-not-valid",
                                "A parameter is not valid",
                                "The parameter \""
                                        + name
                                        + "\" must be a number from 1 to "
                                        + most
                                        + ".")
                        .with("parameter", name));
    }
}
