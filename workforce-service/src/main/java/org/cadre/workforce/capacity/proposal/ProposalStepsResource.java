package org.cadre.workforce.capacity.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a proposal: planners propose it or take it back, the accountable officer decides. */
@Path("/establishment-proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
public class ProposalStepsResource {

    private final ProposalRegister register;
    private final BusinessCalendar calendar;

    ProposalStepsResource(ProposalRegister register, BusinessCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @POST
    @Needs(ProposalPermissions.MAKE)
    @Path("propose")
    @Operation(summary = "Put a drafted proposal to the accountable officer")
    public RestResponse<ProposalView> proposeEstablishmentProposal(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var proposal = seen(ProposalPermissions.MAKE, id, ifMatch);
        proposal.propose(register.callerId(), calendar.today(), now());
        return show("propose", null, proposal);
    }

    @POST
    @Needs(ProposalPermissions.DECIDE)
    @Path("accept")
    @Operation(summary = "Accept a proposal that somebody else made; posts are established afterwards, one by one")
    public RestResponse<ProposalView> acceptEstablishmentProposal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ProposalDecision decision) {
        var proposal = seen(ProposalPermissions.DECIDE, id, ifMatch);
        register.requireSameEvidence(proposal);
        proposal.accept(register.callerId(), decision.reason(), now());
        return show("accept", decision.reason(), proposal);
    }

    @POST
    @Needs(ProposalPermissions.DECIDE)
    @Path("decline")
    @Operation(summary = "Decline a proposal that somebody else made")
    public RestResponse<ProposalView> declineEstablishmentProposal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ProposalDecision decision) {
        var proposal = seen(ProposalPermissions.DECIDE, id, ifMatch);
        proposal.decline(register.callerId(), decision.reason(), now());
        return show("decline", decision.reason(), proposal);
    }

    @POST
    @Needs(ProposalPermissions.MAKE)
    @Path("withdraw")
    @Operation(summary = "Take a proposal back that is not decided yet")
    public RestResponse<ProposalView> withdrawEstablishmentProposal(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var proposal = seen(ProposalPermissions.MAKE, id, ifMatch);
        proposal.withdraw(now());
        return show("withdraw", null, proposal);
    }

    /** The database keeps milliseconds and more; what is told first is what is told later. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private EstablishmentProposal seen(String permission, UUID id, IfMatch ifMatch) {
        var proposal = register.forAct(permission, id);
        ifMatch.require(proposal.version());
        return proposal;
    }

    private RestResponse<ProposalView> show(String verb, String reason, EstablishmentProposal proposal) {
        var view = register.changed(verb, reason, proposal);
        return Versioned.ok(view, proposal.version());
    }
}
