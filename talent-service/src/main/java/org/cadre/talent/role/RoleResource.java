package org.cadre.talent.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Roles are described by the talent lead of the region or the HR team of the employer; few others see them. */
@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
public class RoleResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * A role to be.
     *
     * @param postId the post in workforce
     * @param requiredStage the career stage whose training the holder must have, such as STAGE_2
     */
    public record DescribeRole(
            @NotNull UUID postId,
            @NotBlank @Size(max = 120) String title,
            @NotNull @Pattern(regexp = "[A-Z0-9_]{3,30}") String requiredStage) {}

    private final Roles roles;
    private final DescribingRoles describing;
    private final Ledger ledger;
    private final Policy policy;

    RoleResource(Roles roles, DescribingRoles describing, Ledger ledger, Policy policy) {
        this.roles = roles;
        this.describing = describing;
        this.ledger = ledger;
        this.policy = policy;
    }

    @GET
    @Needs(RolePermissions.READ)
    @Operation(summary = "Roles of an organisation, newest first")
    public Page<RoleView> listRoles(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @BeanParam @Valid PageQuery page) {
        policy.require(RolePermissions.READ, Subject.at(organisation));
        return roles.page(organisation, page).map(LeadershipRole::view);
    }

    @GET
    @Needs(RolePermissions.READ)
    @Path("{id}")
    @Operation(summary = "One role")
    public RestResponse<RoleView> getRole(@RestPath UUID id) {
        var role = roles.visible(id);
        return Versioned.ok(role.view(), role.version());
    }

    @POST
    @Needs(RolePermissions.DESCRIBE)
    @Operation(summary = "Describe what a post asks for")
    @APIResponseSchema(value = RoleView.class, responseCode = "201")
    public RestResponse<RoleView> describeRole(@NotNull @Valid DescribeRole wanted) {
        var role = describing.describe(wanted.postId(), wanted.title(), wanted.requiredStage());
        ledger.record(AuditedAct.of("describe", "role", role.id(), role.organisation()));
        return Versioned.created("roles/" + role.id(), role.view(), role.version());
    }
}
