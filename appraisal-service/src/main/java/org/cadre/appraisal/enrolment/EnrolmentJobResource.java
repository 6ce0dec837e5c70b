package org.cadre.appraisal.enrolment;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The enrolment of a cycle while it goes on in the background, and whom it left aside. */
@Path("/cycles/{id}/enrolment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal cycles")
public class EnrolmentJobResource {

    private final KnownCycles cycles;
    private final ShowingEnrolment enrolment;
    private final ListingAside aside;
    private final Policy policy;
    private final Ledger ledger;

    EnrolmentJobResource(
            KnownCycles cycles, ShowingEnrolment enrolment, ListingAside aside, Policy policy, Ledger ledger) {
        this.cycles = cycles;
        this.enrolment = enrolment;
        this.aside = aside;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(EnrolmentPermissions.PROGRESS)
    @Operation(
            summary = "How far the enrolment of a cycle is: pieces done of all, created, already there, aside, failed")
    public EnrolmentView getEnrolment(@RestPath UUID id) {
        return enrolment.of(visible(id, EnrolmentPermissions.PROGRESS));
    }

    @GET
    @Needs(value = EnrolmentPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("set-aside")
    @Operation(summary = "Whom the enrolment of a cycle left aside, by which rule, and what would change it; for HR")
    public Page<SetAsideView> listSetAside(
            @RestPath UUID id, @RestQuery Optional<AsideReason> reason, @BeanParam @Valid PageQuery page) {
        var cycle = visible(id, EnrolmentPermissions.LIST);
        ledger.record(AuditedAct.of("list", "set-aside", "cycle " + id, cycle.organisation()));
        return aside.page(cycle, reason, page);
    }

    private KnownCycle visible(UUID id, String permission) {
        var cycle = cycles.find(id).orElseThrow(() -> DomainException.notFound("cycle", id));
        policy.requireVisible(permission, Subject.at(cycle.organisation()), "cycle", id);
        return cycle;
    }
}
