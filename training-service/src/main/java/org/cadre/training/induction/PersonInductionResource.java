package org.cadre.training.induction;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The induction of a person, for the person, the line manager, and the education lead and HR team of an employer. */
@Path("/people/{personId}/induction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inductions")
public class PersonInductionResource {

    private final Inductions inductions;
    private final Learners learners;

    PersonInductionResource(Inductions inductions, Learners learners) {
        this.inductions = inductions;
        this.learners = learners;
    }

    @GET
    @Needs(InductionPermissions.READ)
    @Operation(summary = "The induction of a person")
    public RestResponse<InductionView> getInduction(@RestPath UUID personId) {
        var learner = learners.require(personId, InductionPermissions.READ);
        var induction = inductions
                .ofPerson(learner.personId())
                .orElseThrow(() -> DomainException.notFound("induction", personId));
        return Versioned.ok(InductionView.of(induction), induction.version());
    }
}
