package org.cadre.workforce.planning.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.scenario.Selector;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.organisation.OrganisationResource;

/**
 * Whom a lever reaches. What is left out means all.
 *
 * @param groups names of groups of the model
 * @param bands names of bands
 * @param routes of joiners
 * @param youngest in years, included
 * @param oldest in years, included
 * @param organisations of the groups, of a model of several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeverSelector(
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> groups,
        @Size(max = 30) List<@NotBlank @Size(max = 60) String> bands,
        @Size(max = 5) List<@NotNull Route> routes,
        @Min(16) @Max(75) Integer youngest,
        @Min(16) @Max(75) Integer oldest,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 100)
        List<@NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String> organisations) {

    static final LeverSelector ALL = new LeverSelector(null, null, null, null, null, null);

    private static final int ANY_AGE = 200;

    public LeverSelector {
        groups = Objects.requireNonNullElse(groups, List.of());
        bands = Objects.requireNonNullElse(bands, List.of());
        routes = Objects.requireNonNullElse(routes, List.of());
        organisations = Objects.requireNonNullElse(organisations, List.of());
    }

    /** As the engine takes it, which counts bands from 0. */
    Selector selector(Set<String> ofOrganisations, Set<String> ofGroups, Set<Integer> ofBands) {
        return new Selector(
                ofOrganisations,
                ofGroups,
                ofBands,
                Set.copyOf(routes),
                Objects.requireNonNullElse(youngest, 0),
                Objects.requireNonNullElse(oldest, ANY_AGE));
    }

    /** Refuses what a lever with this aim does not tell apart: it would reach more than it says. */
    void requireMeaning(Aim aim) {
        switch (aim) {
            case REQUIRED -> {
                without(aim, "bands", bands.isEmpty());
                without(aim, "routes", routes.isEmpty());
                withoutAges(aim);
            }
            case JOINERS -> withoutAges(aim);
            case LEAVE, RETIRE, DIE, PROMOTE, MOVE, PARTICIPATION -> without(aim, "routes", routes.isEmpty());
        }
    }

    private void withoutAges(Aim aim) {
        without(aim, "youngest", youngest == null);
        without(aim, "oldest", oldest == null);
    }

    private static void without(Aim aim, String field, boolean isAbsent) {
        if (!isAbsent) {
            throw DomainException.invalidField(
                    field, "selector-without-meaning", "%s are not told apart by a lever on %s".formatted(field, aim));
        }
    }
}
