package org.cadre.appraisal.revalidation;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The revalidation of one person, for themselves, their line manager and HR. */
@Path("/people/{personId}/revalidation-cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revalidation")
public class PersonRevalidationResource {

    private final RevalidationCycles cycles;
    private final RevalidationAccess access;
    private final Balancing balancing;

    PersonRevalidationResource(RevalidationCycles cycles, RevalidationAccess access, Balancing balancing) {
        this.cycles = cycles;
        this.access = access;
        this.balancing = balancing;
    }

    @GET
    @Needs(value = RevalidationPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "A person's cycles with their regulators, the one that is due last first, and what is missing")
    public Page<RevalidationView> listRevalidationCycles(@RestPath UUID personId, @BeanParam @Valid PageQuery page) {
        access.lookAt(personId);
        return cycles.ofPerson(personId, page).map(cycle -> RevalidationView.of(cycle, balancing.of(cycle)));
    }
}
