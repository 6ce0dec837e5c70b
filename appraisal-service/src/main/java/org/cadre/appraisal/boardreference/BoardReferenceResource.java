package org.cadre.appraisal.boardreference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** References of board leavers: due for everybody, whether somebody asks for them or not, and kept here. */
@Path("/board-references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board member references")
public class BoardReferenceResource {

    /** What is to be told to the next body whose board the person joins. */
    public record WrittenReference(
            @Special @NotBlank @Size(max = 8000) String text) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final BoardReferences references;
    private final ReferenceAccess access;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    BoardReferenceResource(
            BoardReferences references, ReferenceAccess access, Ledger ledger, BusinessCalendar calendar) {
        this.references = references;
        this.access = access;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(BoardReferencePermissions.READ)
    @Operation(summary = "The references of who left a board, newest first; those still to be written with state OPEN")
    public Page<ReferenceView> listBoardReferences(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<ReferenceState> state,
            @BeanParam @Valid PageQuery page) {
        access.requireAt(organisation);
        return references
                .page(organisation, state, page)
                .map(reference -> ReferenceView.of(reference, calendar.today()));
    }

    @GET
    @Needs(BoardReferencePermissions.READ)
    @Path("{id}")
    @Operation(summary = "Where one reference stands")
    public RestResponse<ReferenceView> getBoardReference(@RestPath UUID id) {
        return answer(access.to(id, BoardReferencePermissions.READ));
    }

    @GET
    @Needs(value = BoardReferencePermissions.READ_TEXT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/text")
    @Operation(summary = "What stands in a reference; for the chair and who keeps the records")
    public WrittenReference getBoardReferenceText(@RestPath UUID id) {
        var reference = access.to(id, BoardReferencePermissions.READ_TEXT);
        ledger.record(act("read-text", reference));
        return references
                .textOf(id)
                .map(WrittenReference::new)
                .orElseThrow(() ->
                        DomainException.missing("board-reference-open", "It is not written yet; complete it first"));
    }

    @POST
    @Needs(BoardReferencePermissions.COMPLETE)
    @Path("{id}/complete")
    @Operation(summary = "Complete a reference; it is kept as it is")
    public RestResponse<ReferenceView> completeBoardReference(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid WrittenReference written) {
        var reference = access.to(id, BoardReferencePermissions.COMPLETE);
        ifMatch.require(reference.version());
        var completed = reference.complete(access.requireSelf(), calendar.today(), calendar.now());
        references.keep(reference, written.text());
        ledger.record(act("complete", reference), completed);
        return answer(reference);
    }

    private static AuditedAct act(String action, BoardReference reference) {
        return AuditedAct.of(action, "board-reference", reference.id(), reference.organisation());
    }

    private RestResponse<ReferenceView> answer(BoardReference reference) {
        return Versioned.ok(ReferenceView.of(reference, calendar.today()), reference.version());
    }
}
