package org.cadre.appraisal.boardreference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever a reference is about may object to it; the board considers the objection before it completes the reference. */
@Path("/board-references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board member references")
public class ObjectionResource {

    /** The references about the caller, newest first; what stands in them is not shown here. */
    public record OwnReferences(@NotNull List<ReferenceView> references) {}

    /** What the person has against it. */
    public record RaiseObjection(
            @Special @NotBlank @Size(max = 4000) String grounds) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * What the board makes of an objection.
     *
     * @param statement why, for the person
     */
    public record ConsiderObjection(
            @NotNull ObjectionOutcome outcome,
            @Special @NotBlank @Size(max = 4000) String statement) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * An objection.
     *
     * @param outcome absent until it is considered; the same goes for the statement and the time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionView(
            @NotNull Instant raisedAt,
            @Special String grounds,
            ObjectionOutcome outcome,
            @Special String statement,
            Instant consideredAt) {

        static ObjectionView of(Objection objection) {
            return new ObjectionView(
                    objection.raisedAt(),
                    objection.grounds(),
                    objection.outcome(),
                    objection.statement(),
                    objection.consideredAt());
        }

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** All objections to a reference, oldest first. */
    public record ObjectionsView(@NotNull List<ObjectionView> objections) {}

    private final BoardReferences references;
    private final Objections objections;
    private final ConsideringObjections considering;
    private final ReferenceAccess access;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    ObjectionResource(
            BoardReferences references,
            Objections objections,
            ConsideringObjections considering,
            ReferenceAccess access,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.references = references;
        this.objections = objections;
        this.considering = considering;
        this.access = access;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(BoardReferencePermissions.LIST_OWN)
    @Path("mine")
    @Operation(summary = "The references about the caller, and where they stand; never what stands in them")
    public OwnReferences listMyBoardReferences() {
        return new OwnReferences(references.about(access.requireOwn()).stream()
                .map(reference -> ReferenceView.of(reference, calendar.today()))
                .toList());
    }

    @GET
    @Needs(value = BoardReferencePermissions.READ_OBJECTIONS, effect = Effect.READS_ON_RECORD)
    @Path("{id}/objections")
    @Operation(summary = "What the person has against a reference, and what the board made of it; for these alone")
    public ObjectionsView getBoardReferenceObjections(@RestPath UUID id) {
        var reference = access.to(id, BoardReferencePermissions.READ_OBJECTIONS);
        if (access.isOwn(reference)) {
            ledger.recordNothing();
        } else {
            ledger.record(AuditedAct.of("read-objections", "board-reference", id, reference.organisation()));
        }
        return new ObjectionsView(
                objections.of(reference).stream().map(ObjectionView::of).toList());
    }

    @POST
    @Needs(BoardReferencePermissions.OBJECT)
    @Path("{id}/object")
    @Operation(summary = "Object to the reference about oneself; it is not completed until the board has considered it")
    public RestResponse<ReferenceView> objectToBoardReference(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RaiseObjection request) {
        var reference = access.to(id, BoardReferencePermissions.OBJECT);
        ifMatch.require(reference.version());
        considering.raise(reference, request.grounds());
        return answer(reference);
    }

    @POST
    @Needs(BoardReferencePermissions.CONSIDER)
    @Path("{id}/consider-objection")
    @Operation(summary = "Uphold an objection or not, with the reason; what was complete is then written anew")
    public RestResponse<ReferenceView> considerBoardReferenceObjection(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ConsiderObjection request) {
        var reference = access.to(id, BoardReferencePermissions.CONSIDER);
        ifMatch.require(reference.version());
        considering.consider(reference, request.outcome(), request.statement(), access.requireSelf());
        return answer(reference);
    }

    private RestResponse<ReferenceView> answer(BoardReference reference) {
        return Versioned.ok(ReferenceView.of(reference, calendar.today()), reference.version());
    }
}
