package org.cadre.appraisal.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The same figures at every level of the tree of organisations. */
@Path("/compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal cycles")
public class ComplianceResource {

    /**
     * How far an organisation has come with all that lie under it.
     *
     * @param branches the organisations directly under it that have a cycle in the year, or have such under them
     */
    public record ComplianceView(
            String organisation, int appraisalYear, Compliance compliance, List<BranchOfTree> branches) {}

    /** One organisation and everything under it. */
    public record BranchOfTree(String organisation, Compliance compliance) {}

    private final Figures figures;
    private final Policy policy;

    ComplianceResource(Figures figures, Policy policy) {
        this.figures = figures;
        this.policy = policy;
    }

    @GET
    @Needs(EnrolmentPermissions.PROGRESS)
    @Operation(summary = "How far an employer, a system, a region or England has come in an appraisal year")
    public ComplianceView getCompliance(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull @Min(2020) @Max(2100) Integer appraisalYear) {
        policy.require(EnrolmentPermissions.PROGRESS, Subject.at(organisation));
        var tree = figures.ofTree(organisation, appraisalYear);
        var branches = tree.entrySet().stream()
                .filter(branch -> !branch.getKey().equals(Figures.WHOLE))
                .sorted(Map.Entry.comparingByKey())
                .map(branch -> new BranchOfTree(branch.getKey(), branch.getValue()))
                .toList();
        return new ComplianceView(
                organisation, appraisalYear, tree.getOrDefault(Figures.WHOLE, Figures.none()), branches);
    }
}
