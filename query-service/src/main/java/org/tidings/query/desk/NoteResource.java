package org.tidings.query.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.tidings.tenancy.Caller;
import org.tidings.tenancy.Role;

/// The organisation's notes on an article.
@Path("/api/v1/articles/{article}/notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Desk")
class NoteResource {
    private final Notes notes;
    private final Caller caller;

    NoteResource(Notes notes, Caller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "notes",
            summary = "What your organisation noted on an article",
            description = "In the order in which it was written.")
    @APIResponse(responseCode = "200", description = "The notes")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that you may see",
            content = @Content(mediaType = "application/problem+json"))
    public List<Notes.View> notes(@PathParam("article") String article) {
        return notes.of(Worker.of(caller), article);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(operationId = "writeNote", summary = "Write a note on an article")
    @APIResponse(
            responseCode = "201",
            description = "The note",
            content = @Content(schema = @Schema(implementation = Notes.View.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that you may see",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The note is empty or too long",
            content = @Content(mediaType = "application/problem+json"))
    public Response write(@PathParam("article") String article, @Nullable NoteText note) {
        var written = notes.write(Worker.of(caller), article, note == null ? null : note.text());
        return Response.status(Response.Status.CREATED).entity(written).build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ANALYST)
    @Operation(operationId = "changeNote", summary = "Change a note that you wrote")
    @APIResponse(responseCode = "200", description = "The note")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article or note, or not yours",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(
            responseCode = "422",
            description = "The note is empty or too long",
            content = @Content(mediaType = "application/problem+json"))
    public Notes.View change(
            @PathParam("article") String article,
            @PathParam("id") String id,
            @Nullable NoteText note) {
        return notes.change(Worker.of(caller), article, id, note == null ? null : note.text());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "deleteNote",
            summary = "Remove a note",
            description = "By who wrote it, and by leads.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not permitted")
    @APIResponse(
            responseCode = "404",
            description = "No such article or note, or not yours",
            content = @Content(mediaType = "application/problem+json"))
    public void delete(@PathParam("article") String article, @PathParam("id") String id) {
        notes.delete(Worker.of(caller), article, id);
    }

    @Schema(name = "NoteText")
    record NoteText(
            @Schema(description = "1 to 10,000 characters.", examples = "The figure is from 2024.")
                    @Nullable String text) {}
}
