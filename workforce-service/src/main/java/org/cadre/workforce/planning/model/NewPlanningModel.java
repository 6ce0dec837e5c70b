package org.cadre.workforce.planning.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cadre.workforce.organisation.OrganisationResource;

/**
 * What is known of the staff of an organisation, or of several within its reach, on a day, and what is thought to happen to them.
 *
 * @param organisation that the model belongs to, whose planners make it and ask for its runs
 * @param startsOn the day on which the headcounts were taken; years are counted from it
 * @param stepsPerYear 1 for strategy, 12 for operations
 * @param uncertainties of rates and demand; without them only chance varies
 */
public record NewPlanningModel(
        @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation,

        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate startsOn,
        @NotNull @Min(1) @Max(12) Integer stepsPerYear,
        @NotEmpty @Size(max = MOST_GROUPS) List<@NotNull @Valid ModelGroup> groups,
        @Size(max = 50) List<@NotNull @Valid ModelUncertainty> uncertainties) {

    /** All of England by trust has some two thousand. */
    public static final int MOST_GROUPS = 3_000;

    public NewPlanningModel {
        uncertainties = Objects.requireNonNullElse(uncertainties, List.of());
    }

    /** Whether groups say of which organisation they are. */
    public boolean hasSeveralOrganisations() {
        return groups.stream().anyMatch(group -> group.organisation() != null);
    }

    /** Of which organisation a group is. */
    public String organisationOf(ModelGroup group) {
        return Objects.requireNonNullElse(group.organisation(), organisation);
    }

    /** All whose staff it has, each once. */
    public List<String> organisations() {
        return groups.stream().map(this::organisationOf).distinct().toList();
    }

    /** The same with the staff of one organisation alone. Groups and what is uncertain have the names they have among all. */
    public NewPlanningModel at(String code) {
        if (!hasSeveralOrganisations()) {
            return this;
        }
        var own = groups.stream()
                .filter(group -> organisationOf(group).equals(code))
                .map(group -> group.at(code))
                .toList();
        return new NewPlanningModel(organisation, name, startsOn, stepsPerYear, own, uncertainties);
    }

    /** A name that no other group of the model has. */
    public String nameOf(ModelGroup group) {
        return hasSeveralOrganisations() ? group.name() + " at " + organisationOf(group) : group.name();
    }
}
