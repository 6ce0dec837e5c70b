package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.systemicfactors.KeptStatement;
import org.cadre.appraisal.systemicfactors.SystemicStatements;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What of an outcome staffing, funding, a short tenure or inherited problems did; an adverse one is not signed without. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adverse outcomes")
public class SystemicFactorsResource {

    /**
     * A statement to make.
     *
     * @param systemicFactors what staffing, funding, tenure or inherited problems had a part in it, or why they had none
     */
    public record StateSystemicFactors(
            @Personal @NotBlank @Size(max = 4000) String systemicFactors) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** A statement, and who made it. */
    public record SystemicFactorsView(
            UUID authorId, Instant statedAt, @Personal String systemicFactors) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static SystemicFactorsView of(KeptStatement kept) {
            return new SystemicFactorsView(kept.authorId(), kept.statedAt(), kept.statement());
        }
    }

    /** All statements of an appraisal, oldest first; the last one counts. */
    public record SystemicFactorsStatements(List<SystemicFactorsView> statements) {}

    private final Access access;
    private final AppraisalContent content;
    private final SystemicStatements statements;
    private final Ledger ledger;

    SystemicFactorsResource(Access access, AppraisalContent content, SystemicStatements statements, Ledger ledger) {
        this.access = access;
        this.content = content;
        this.statements = statements;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/systemic-factors")
    @Operation(summary = "What the appraiser stated of circumstances; for the two parties and reviewers")
    public SystemicFactorsStatements getSystemicFactors(@RestPath UUID id) {
        return all(content.read(id, "systemic-factors"));
    }

    @POST
    @Needs(AppraisalPermissions.STATE_SYSTEMIC_FACTORS)
    @Path("{id}/state-systemic-factors")
    @Operation(summary = "State which circumstances had a part in the outcome; nobody changes it, another may follow")
    public SystemicFactorsStatements stateSystemicFactors(
            @RestPath UUID id, @NotNull @Valid StateSystemicFactors request) {
        var appraisal =
                access.to(id, AppraisalPermissions.STATE_SYSTEMIC_FACTORS).appraisal();
        appraisal.state().requireWriter(Party.APPRAISER);
        var parties = appraisal.parties().present();
        statements.state(id, parties.personId(), parties.appraiserId(), request.systemicFactors());
        ledger.record(AuditedAct.of("state-systemic-factors", "appraisal", id, appraisal.organisation()));
        return all(appraisal);
    }

    private SystemicFactorsStatements all(Appraisal appraisal) {
        return new SystemicFactorsStatements(statements.of(appraisal.id()).stream()
                .map(SystemicFactorsView::of)
                .toList());
    }
}
