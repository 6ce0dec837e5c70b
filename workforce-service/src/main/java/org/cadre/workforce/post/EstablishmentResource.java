package org.cadre.workforce.post;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.organisation.OrganisationResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

/** What an organisation has established against what is in post. */
@Path("/establishments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
public class EstablishmentResource {

    /**
     * The posts of one staff group together.
     *
     * @param vacancyWte establishment less those in post; negative where more people work than were planned
     */
    public record EstablishmentLine(
            String staffGroup, long posts, BigDecimal establishmentWte, BigDecimal inPostWte, BigDecimal vacancyWte) {}

    /** The establishment of an organisation by staff group. */
    public record EstablishmentView(String organisation, List<EstablishmentLine> items) {}

    private final Session database;
    private final Policy policy;

    EstablishmentResource(Session database, Policy policy) {
        this.database = database;
        this.policy = policy;
    }

    @GET
    @Needs(PostPermissions.READ_ESTABLISHMENT)
    @Path("{organisation}")
    @Operation(summary = "Establishment, staff in post and vacancies of an organisation by staff group")
    public EstablishmentView getEstablishment(
            @RestPath @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation) {
        policy.require(PostPermissions.READ_ESTABLISHMENT, Subject.at(organisation));
        var lines = database.createQuery("""
                        select p.staffGroup, count(*), sum(p.establishmentWte), sum(p.inPostWte),
                               sum(p.establishmentWte - p.inPostWte)
                        from Post p where p.organisation = :organisation group by p.staffGroup order by p.staffGroup
                        """, EstablishmentLine.class)
                .setParameter("organisation", organisation)
                .getResultList();
        return new EstablishmentView(organisation, lines);
    }
}
