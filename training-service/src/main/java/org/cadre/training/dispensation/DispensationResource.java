package org.cadre.training.dispensation;

import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.training.learner.LearnerChanged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Dispensations are granted by the national standards lead, with a reason and an end; to others they do not exist. */
@Path("/dispensations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispensations")
public class DispensationResource {

    /**
     * A dispensation to be.
     *
     * @param expiresOn last day on which it counts
     */
    public record NewDispensation(
            @NotNull UUID personId,
            @NotBlank @Size(max = 30) String stage,
            @Personal @NotBlank @Size(max = 1000) String reason,
            @NotNull LocalDate expiresOn) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** A dispensation as the standards lead sees it. */
    public record DispensationView(
            UUID id, UUID personId, String stage, @Personal String reason, LocalDate grantedOn, LocalDate expiresOn) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static DispensationView of(Dispensation dispensation) {
            return new DispensationView(
                    dispensation.id(),
                    dispensation.personId(),
                    dispensation.stage(),
                    dispensation.reason(),
                    dispensation.grantedOn(),
                    dispensation.expiresOn());
        }
    }

    private final Dispensations dispensations;
    private final Granting granting;
    private final Ledger ledger;
    private final Policy policy;
    private final Event<LearnerChanged> changes;

    DispensationResource(
            Dispensations dispensations,
            Granting granting,
            Ledger ledger,
            Policy policy,
            Event<LearnerChanged> changes) {
        this.dispensations = dispensations;
        this.granting = granting;
        this.ledger = ledger;
        this.policy = policy;
        this.changes = changes;
    }

    @POST
    @Needs(DispensationPermissions.GRANT)
    @Operation(summary = "Grant a dispensation from the gate of a stage, for at most twelve months")
    @APIResponseSchema(value = DispensationView.class, responseCode = "201")
    public RestResponse<DispensationView> grantDispensation(@NotNull @Valid NewDispensation wanted) {
        var dispensation = granting.grant(wanted.personId(), wanted.stage(), wanted.reason(), wanted.expiresOn());
        dispensations.persistAndFlush(dispensation);
        ledger.record(AuditedAct.of("grant", "dispensation", dispensation.id(), null));
        changes.fire(new LearnerChanged(dispensation.personId()));
        return Versioned.created(
                "dispensations/" + dispensation.id(), DispensationView.of(dispensation), dispensation.version());
    }

    @GET
    @Needs(DispensationPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One dispensation")
    public RestResponse<DispensationView> getDispensation(@RestPath UUID id) {
        var dispensation = dispensations.require(id);
        policy.requireVisible(DispensationPermissions.READ, Subject.national(), "dispensation", id);
        return Versioned.ok(DispensationView.of(dispensation), dispensation.version());
    }
}
