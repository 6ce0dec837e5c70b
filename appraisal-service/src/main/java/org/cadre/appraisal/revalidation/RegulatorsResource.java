package org.cadre.appraisal.revalidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each regulator wants, as it is in force today; it is about nobody. */
@Path("/regulators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revalidation")
public class RegulatorsResource {

    /**
     * One requirement.
     *
     * @param neededIfDual for two professions of the regulator; absent where it is the same
     * @param counts kinds of evidence that count towards it
     * @param countsAppraisals whether completed appraisals count by themselves
     * @param mostYearsWithOneAppraiser appraisal years in a row; absent where nobody asks who held what counts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegulatorRequirementView(
            String code,
            String name,
            RequirementUnit unit,
            BigDecimal needed,
            BigDecimal neededIfDual,
            List<String> counts,
            boolean countsAppraisals,
            Integer mostYearsWithOneAppraiser) {

        static RegulatorRequirementView of(Requirement requirement) {
            return new RegulatorRequirementView(
                    requirement.code(),
                    requirement.name(),
                    requirement.unit(),
                    requirement.needed(),
                    requirement.neededIfDual().orElse(null),
                    List.copyOf(new TreeSet<>(requirement.counts())),
                    requirement.countsAppraisals(),
                    requirement.mostYearsWithOneAppraiser().orElse(null));
        }
    }

    /**
     * A regulator.
     *
     * @param professions those that are renewed one by one; empty where the register is one
     */
    public record RegulatorView(
            String code,
            String name,
            int cycleMonths,
            List<String> professions,
            List<RegulatorRequirementView> requirements) {

        static RegulatorView of(ReferenceItem<Regulator> item) {
            var regulator = item.body();
            return new RegulatorView(
                    item.code(),
                    regulator.name(),
                    regulator.cycleMonths(),
                    regulator.professions().orElse(List.of()),
                    regulator.requirements().stream()
                            .map(RegulatorRequirementView::of)
                            .toList());
        }
    }

    /** All regulators by code. */
    public record RegulatorsView(List<RegulatorView> regulators) {}

    private final Regulators regulators;
    private final BusinessCalendar calendar;

    RegulatorsResource(Regulators regulators, BusinessCalendar calendar) {
        this.regulators = regulators;
        this.calendar = calendar;
    }

    @GET
    @Needs(RevalidationPermissions.READ_REGULATORS)
    @Operation(summary = "What the regulators want in each cycle, as it is in force today")
    public RegulatorsView getRegulators() {
        return new RegulatorsView(
                regulators.on(calendar.today()).stream().map(RegulatorView::of).toList());
    }
}
