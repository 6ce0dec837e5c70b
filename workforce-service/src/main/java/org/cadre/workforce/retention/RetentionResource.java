package org.cadre.workforce.retention;

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
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.retention.RetentionAct.Action;
import org.cadre.workforce.retention.RetentionAct.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How long the record of a person is kept; HR makes it longer, or removes it before its time where it has to. */
@Path("/people/{personId}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionResource {

    /** Why HR makes the period longer. */
    public enum ExtensionReason {
        USER_ACTION,
        ADMIN_ACTION
    }

    /** Why HR removes a record. */
    public enum RemovalReason {
        ADMIN_ACTION,
        RTBF_REQUEST
    }

    /**
     * A longer period.
     *
     * @param until the last day on which the record is kept
     */
    public record Extension(
            @NotNull LocalDate until,
            @NotNull ExtensionReason reason,
            @Personal @NotBlank @Size(max = 1000) String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** A removal before its time. */
    public record RemovalOrder(@NotNull RemovalReason reason) {}

    private final Retentions retentions;
    private final RetentionAccess access;
    private final Removing removing;
    private final Ledger ledger;

    RetentionResource(Retentions retentions, RetentionAccess access, Removing removing, Ledger ledger) {
        this.retentions = retentions;
        this.access = access;
        this.removing = removing;
        this.ledger = ledger;
    }

    @GET
    @Needs(RetentionPermissions.READ)
    @Operation(summary = "How long a record is kept, what holds it, and what was done about it")
    public RestResponse<RetentionView> getRetention(@RestPath UUID personId) {
        return show(access.seen(personId));
    }

    @POST
    @Needs(RetentionPermissions.EXTEND)
    @Path("extend")
    @Operation(summary = "Keep the record longer; a warning of the earlier day is void")
    public RestResponse<RetentionView> extendRetention(
            @RestPath UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Extension wanted) {
        var standing = access.forAct(RetentionPermissions.EXTEND, personId);
        ifMatch.require(standing.version());
        standing.requireExtendable(wanted.until());
        standing.retention().extend(wanted.until());
        retentions.keep(standing.retention());
        retentions.log(retentions
                .act(standing, Action.EXTEND, Reason.valueOf(wanted.reason().name()), access.admin())
                .until(wanted.until())
                .noting(wanted.note()));
        ledger.record(standing.act("extend").because(wanted.reason().name()));
        return show(standing);
    }

    @POST
    @Needs(RetentionPermissions.REMOVE)
    @Path("anonymise")
    @Operation(
            summary = "Remove who it was at once and keep the facts",
            description = "Who asked to be forgotten is not warned; otherwise the warning is some days old.")
    public RestResponse<RetentionView> anonymisePerson(
            @RestPath UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RemovalOrder order) {
        return remove(personId, ifMatch, Removal.ANONYMISE, order);
    }

    @POST
    @Needs(RetentionPermissions.REMOVE)
    @Path("delete")
    @Operation(
            summary = "Remove everything about the person at once",
            description = "Who asked to be forgotten is not warned; otherwise the warning is some days old.")
    public RestResponse<RetentionView> deletePerson(
            @RestPath UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RemovalOrder order) {
        return remove(personId, ifMatch, Removal.DELETE, order);
    }

    private RestResponse<RetentionView> remove(UUID personId, IfMatch ifMatch, Removal removal, RemovalOrder order) {
        var standing = access.forActOnAll(RetentionPermissions.REMOVE, personId);
        ifMatch.require(standing.version());
        removing.byAdmin(standing, removal, Reason.valueOf(order.reason().name()), access.admin());
        return show(retentions.find(personId).orElseThrow());
    }

    private RestResponse<RetentionView> show(Standing standing) {
        return Versioned.ok(retentions.view(standing), standing.version());
    }
}
