package org.cadre.appraisal.fairness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How ratings were given in a cycle. */
@Path("/cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
public class FairnessResource {

    private final KnownCycles cycles;
    private final Fairness fairness;
    private final Policy policy;
    private final Ledger ledger;

    FairnessResource(KnownCycles cycles, Fairness fairness, Policy policy, Ledger ledger) {
        this.cycles = cycles;
        this.fairness = fairness;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(FairnessPermissions.READ)
    @Path("ratings")
    @Operation(summary = "How the organisation rated in this cycle, and which appraisers rate far from it")
    public RatingsView getRatings(@RestPath UUID id) {
        return fairness.of(visible(id, FairnessPermissions.READ));
    }

    @GET
    @Needs(FairnessPermissions.READ)
    @Path("lines/{managerId}/ratings")
    @Operation(summary = "How everybody under a manager was rated in this cycle, if they are enough")
    public RatingsView getRatingsOfLine(@RestPath UUID id, @RestPath UUID managerId) {
        return fairness.ofLine(visible(id, FairnessPermissions.READ), managerId);
    }

    @GET
    @Needs(value = FairnessPermissions.READ_OF_APPRAISER, effect = Effect.READS_ON_RECORD)
    @Path("appraisers/{appraiserId}/ratings")
    @Operation(summary = "How one appraiser rated in this cycle, if they rated enough; each look is on record")
    public RatingsView getRatingsOfAppraiser(@RestPath UUID id, @RestPath UUID appraiserId) {
        var cycle = visible(id, FairnessPermissions.READ_OF_APPRAISER);
        var ratings = fairness.ofAppraiser(cycle, appraiserId);
        ledger.record(AuditedAct.of("read-ratings", "appraiser", appraiserId, cycle.organisation())
                .because("cycle %s".formatted(id)));
        return ratings;
    }

    private KnownCycle visible(UUID id, String permission) {
        var cycle = cycles.find(id).orElseThrow(() -> DomainException.notFound("cycle", id));
        policy.requireVisible(permission, Subject.at(cycle.organisation()), "cycle", id);
        return cycle;
    }
}
