package org.cadre.workforce.capacity.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.organisation.OrganisationResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What comes of a study of capacity: posts that somebody wants and answers for. */
@Path("/establishment-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
public class ProposalResource {

    private final ProposalRegister register;

    ProposalResource(ProposalRegister register) {
        this.register = register;
    }

    @POST
    @Needs(ProposalPermissions.MAKE)
    @Operation(summary = "Draft a proposal of posts from a study of capacity, with an owner and the first day")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    public RestResponse<ProposalView> draftEstablishmentProposal(@NotNull @Valid NewEstablishmentProposal wanted) {
        var proposal = register.draft(wanted);
        return Versioned.created(
                "establishment-proposals/" + proposal.id(), register.view(proposal), proposal.version());
    }

    @GET
    @Needs(ProposalPermissions.READ)
    @Operation(summary = "Proposals of posts of an organisation, the newest first")
    public Page<ProposalView> listEstablishmentProposals(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @RestQuery Optional<ProposalState> state,
            @BeanParam @Valid PageQuery page) {
        return register.page(organisation, state, page);
    }

    @GET
    @Needs(ProposalPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One proposal, with its evidence, how its posts were reckoned, and what was decided")
    public RestResponse<ProposalView> getEstablishmentProposal(@RestPath UUID id) {
        var proposal = register.require(id);
        return Versioned.ok(register.view(proposal), proposal.version());
    }
}
