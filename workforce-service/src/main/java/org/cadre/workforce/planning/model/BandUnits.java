package org.cadre.workforce.planning.model;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * The bands of a staff group as units of their own: everybody of the group moves as ever, and the people of one band count. So
 * a band gains whom the band below loses, and its figures are as exact as those of the group.
 */
public final class BandUnits {

    private final ModelGroup group;
    private final Horizon horizon;
    private final double[] mix;

    /**
     * The bands of a group.
     *
     * @param base the group before any lever is pulled, of whose staff the mix is
     */
    public BandUnits(ModelGroup group, Unit base, Horizon horizon) {
        this.group = group;
        this.horizon = horizon;
        mix = mix(base);
    }

    private double[] mix(Unit base) {
        if (group.bands().getFirst().demandShare() != null) {
            return group.bands().stream()
                    .mapToDouble(band -> band.demandShare().doubleValue())
                    .toArray();
        }
        double all = base.fte();
        if (all == 0) {
            throw DomainException.invalidField(
                    "modelId",
                    "demand-share-missing",
                    "%s has nobody at the start, whose mix its need could have: give demandShare of each band"
                            .formatted(group.name()));
        }
        return IntStream.range(0, group.bands().size())
                .mapToDouble(band -> in(base, band).fte() / all)
                .toArray();
    }

    private static Unit in(Unit unit, int band) {
        return unit.with(unit.worth().in(unit.shape(), band));
    }

    /** Of what the group needs, the part that a band is to do. */
    double share(int band) {
        return mix[band];
    }

    /** One for each band, from the lowest up, of the group with its levers pulled. */
    public List<Unit> of(Unit pulled) {
        return IntStream.range(0, group.bands().size())
                .mapToObj(band -> in(pulled, band).with(need(pulled.need(), band)))
                .toList();
    }

    private Need need(Need whole, int band) {
        var steps = IntStream.range(0, horizon.steps())
                .mapToDouble(step -> mix[band] * whole.required().at(step))
                .toArray();
        var funded = group.hasBandEstablishment()
                ? Yearly.level("establishment", group.bands().get(band).establishment(), horizon)
                : Series.NOUGHT;
        return new Need(Series.of("required", steps), funded, Series.NOUGHT);
    }
}
