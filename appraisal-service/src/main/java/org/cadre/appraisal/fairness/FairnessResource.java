package org.cadre.appraisal.fairness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
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

    FairnessResource(KnownCycles cycles, Fairness fairness, Policy policy) {
        this.cycles = cycles;
        this.fairness = fairness;
        this.policy = policy;
    }

    @GET
    @Needs(FairnessPermissions.READ)
    @Path("ratings")
    @Operation(summary = "How the organisation rated in this cycle, and which appraisers rate far from it")
    public RatingsView getRatings(@RestPath UUID id) {
        return fairness.of(visible(id));
    }

    @GET
    @Needs(FairnessPermissions.READ)
    @Path("lines/{managerId}/ratings")
    @Operation(summary = "How everybody under a manager was rated in this cycle, if they are enough")
    public RatingsView getRatingsOfLine(@RestPath UUID id, @RestPath UUID managerId) {
        return fairness.ofLine(visible(id), managerId);
    }

    private KnownCycle visible(UUID id) {
        var cycle = cycles.find(id).orElseThrow(() -> DomainException.notFound("cycle", id));
        policy.requireVisible(FairnessPermissions.READ, Subject.at(cycle.organisation()), "cycle", id);
        return cycle;
    }
}
