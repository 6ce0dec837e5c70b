package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cadre.workforce.forecast.need.Demand;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.organisation.OrganisationResource;

/**
 * A staff group.
 *
 * @param bands from the lowest up: promotion leads to the next
 * @param joining whether joiners are a plan that is kept or a mean around which they vary; PLANNED if left out
 * @param establishment funded full-time equivalents, year by year; the last goes on
 * @param areaSupplement code of the high cost area in which they work
 * @param cover what bank and agency staff work besides
 * @param organisation of which they are staff, within the reach of that of the model; that of the model if left out
 */
public record ModelGroup(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid ModelBand> bands,
        Joining joining,
        @Size(max = 100) List<@NotNull @Valid ModelJoiners> joiners,
        @Size(max = 20) List<@NotNull @Valid ModelPipeline> pipelines,
        @NotNull @Valid ModelDemand demand,

        @Size(max = 50)
        List<@NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 6) BigDecimal>
                establishment,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 40)
        String areaSupplement,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 10)
        List<@NotNull @Valid ModelCover> cover,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation) {

    /** How certain the number of joiners is. */
    public enum Joining {
        PLANNED,
        BY_CHANCE
    }

    public ModelGroup {
        joining = Objects.requireNonNullElse(joining, Joining.PLANNED);
        joiners = Objects.requireNonNullElse(joiners, List.of());
        pipelines = Objects.requireNonNullElse(pipelines, List.of());
        establishment = Objects.requireNonNullElse(establishment, List.of());
        cover = Objects.requireNonNullElse(cover, List.of());
    }

    /** All of them, of whatever band and age. */
    public BigDecimal heads() {
        return bands.stream().map(ModelBand::heads).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether anything is known of the money there is for it. */
    public boolean hasEstablishment() {
        return !establishment.isEmpty() || hasBandEstablishment();
    }

    /** Whether that is known band by band. */
    boolean hasBandEstablishment() {
        return bands.stream().noneMatch(band -> band.establishment().isEmpty());
    }

    /** Whether it is known what it costs. */
    public boolean hasPay() {
        return bands.stream().noneMatch(band -> band.payPerYear() == null);
    }

    /** The same, which says of which organisation it is. */
    ModelGroup at(String code) {
        return new ModelGroup(
                name, bands, joining, joiners, pipelines, demand, establishment, areaSupplement, cover, code);
    }

    /** What is needed of it, with what changes it. */
    public Demand needed(Horizon horizon) {
        return demand.demand(horizon);
    }

    /** From the lowest up. */
    public List<String> bandNames() {
        return bands.stream().map(ModelBand::name).toList();
    }
}
