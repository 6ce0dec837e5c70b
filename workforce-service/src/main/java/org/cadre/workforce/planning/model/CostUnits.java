package org.cadre.workforce.planning.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/**
 * A staff group in pounds a year: everybody moves as ever, and counts for what they cost. Figures of cost are therefore as
 * exact as those of staff. All is at the pay that the model says, with what was paid beside it when it starts.
 */
public final class CostUnits {

    private final ModelGroup group;
    private final BandUnits bands;
    private final Horizon horizon;
    private final double[] costs;

    /**
     * Of a group that has pay.
     *
     * @param bands of the group, whose mix those have who are needed, funded or cover without being told by band
     */
    public CostUnits(ModelGroup group, BandUnits bands, ModelRates rates, Horizon horizon) {
        this.group = group;
        this.bands = bands;
        this.horizon = horizon;
        costs = group.bands().stream()
                .mapToDouble(band -> rates.of(band.payPerYear().doubleValue(), group.areaSupplement()))
                .toArray();
    }

    /** The group with its levers pulled. */
    public Unit of(Unit pulled) {
        double each = IntStream.range(0, costs.length)
                .mapToDouble(band -> bands.share(band) * costs[band])
                .sum();
        var ofBands = bands.of(pulled).stream().map(Unit::need).toList();
        var funded = group.hasBandEstablishment()
                ? series(step -> sum(ofBands, step))
                : series(step -> each * pulled.need().funded().at(step));
        return inPounds(pulled)
                .with(new Need(
                        series(step -> each * pulled.need().required().at(step)),
                        funded,
                        series(step -> each * premium(step))));
    }

    private double sum(List<Need> ofBands, int step) {
        return IntStream.range(0, costs.length)
                .mapToDouble(band -> costs[band] * ofBands.get(band).funded().at(step))
                .sum();
    }

    /** What cover comes to, in full-time equivalents of the group's own staff. */
    private double premium(int step) {
        return group.cover().stream()
                .mapToDouble(cover ->
                        cover.premium().doubleValue() * cover.level(horizon).at(step))
                .sum();
    }

    /** One of its bands. */
    public Unit of(Unit unit, int band) {
        var need = unit.need();
        return inPounds(unit)
                .with(new Need(
                        series(step -> costs[band] * need.required().at(step)),
                        series(step -> costs[band] * need.funded().at(step)),
                        Series.NOUGHT));
    }

    private Unit inPounds(Unit unit) {
        var shape = unit.shape();
        var pay = new double[shape.cells()];
        Arrays.setAll(pay, cell -> costs[shape.bandOf(cell)]);
        return unit.with(new Worth(unit.worth().participation(), Cells.of("payPerYear", shape, pay)).inPounds());
    }

    private Series series(IntToDoubleFunction pounds) {
        return Series.of(
                "pounds",
                IntStream.range(0, horizon.steps()).mapToDouble(pounds).toArray());
    }
}
