package org.cadre.workforce.forecast.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Arriving;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/** Levers that reach a unit, pulled. */
final class Pulled {

    private final List<Lever> levers;
    private final Horizon horizon;

    Pulled(List<Lever> levers, Horizon horizon) {
        this.levers = levers;
        this.horizon = horizon;
    }

    static boolean reaches(Lever lever, Unit unit) {
        return lever.selector().reaches(unit)
                && (lever.aim() != Aim.JOINERS
                        || PulledJoiners.reaches(lever, unit.flows().joiners()));
    }

    Unit on(Unit unit) {
        var hazards = hazards(unit);
        var joiners = joiners(unit.flows().joiners(), new Arriving(hazards, horizon));
        var flows = new Flows(hazards, unit.flows().regrading(), joiners);
        var worth = new Worth(participation(unit), unit.worth().pay());
        return unit.with(flows).with(worth).with(need(unit.need()));
    }

    private List<Hazards> hazards(Unit unit) {
        var hazards = new ArrayList<Hazards>();
        for (int step = 0; step < horizon.steps(); step++) {
            var same = step > 0 && unit.flows().hazardsOf(step) == unit.flows().hazardsOf(step - 1) && still(step);
            hazards.add(same ? hazards.getLast() : hazards(unit, step));
        }
        return hazards;
    }

    /** Whether every lever has the effect it had in the step before. */
    private boolean still(int step) {
        return levers.stream()
                .allMatch(lever -> lever.profile().at(step) == lever.profile().at(step - 1)
                        && Resolved.isOn(lever, step) == Resolved.isOn(lever, step - 1));
    }

    private Hazards hazards(Unit unit, int step) {
        var base = unit.flows().hazardsOf(step);
        var changed = base;
        for (var risk : Risk.values()) {
            var mine = of(Aim.of(risk));
            if (!mine.isEmpty()) {
                int cells = risk == Risk.PROMOTE
                        ? unit.shape().cells() - unit.shape().ages()
                        : unit.shape().cells();
                var values = IntStream.range(0, unit.shape().cells())
                        .mapToDouble(
                                cell -> cell < cells ? resolve(mine, unit.shape(), cell, step, base.at(risk, cell)) : 0)
                        .toArray();
                changed = changed.with(risk, Cells.of("hazards", unit.shape(), values));
            }
        }
        return changed;
    }

    private List<Cells> participation(Unit unit) {
        var mine = of(Aim.PARTICIPATION);
        if (mine.isEmpty()) {
            return unit.worth().participation();
        }
        return IntStream.range(0, horizon.steps())
                .mapToObj(step -> participation(unit, mine, step))
                .toList();
    }

    private static Cells participation(Unit unit, List<Lever> mine, int step) {
        var base = unit.worth().participation(step);
        var values = IntStream.range(0, base.size())
                .mapToDouble(cell -> resolve(mine, unit.shape(), cell, step, base.at(cell)))
                .toArray();
        return Cells.of("participation", unit.shape(), values);
    }

    private static double resolve(List<Lever> levers, Shape shape, int cell, int step, double base) {
        return Resolved.of(
                base, levers, step, lever -> lever.selector().reachesCell(shape.bandOf(cell), shape.ageOf(cell)));
    }

    private Joiners joiners(Joiners joiners, Arriving arriving) {
        var mine = of(Aim.JOINERS);
        return staying(mine.isEmpty() ? joiners : new PulledJoiners(joiners, mine, horizon).pulled(), arriving);
    }

    /** Who comes in the course of a step leaves by the levers as everybody else does. */
    private static Joiners staying(Joiners joiners, Arriving arriving) {
        var intakes = joiners.intakes().stream().map(arriving::again).toArray(Intake[]::new);
        var changed = joiners.areByChance() ? Joiners.byChance(intakes) : Joiners.planned(intakes);
        return changed.filling(joiners.fillings().stream()
                .map(filling -> new Filling(arriving.again(filling.intake()), filling.share(), filling.yearsToHire()))
                .toArray(Filling[]::new));
    }

    private Need need(Need need) {
        return new Need(required(need.required()), need.funded(), need.cover());
    }

    private Series required(Series base) {
        var mine = of(Aim.REQUIRED);
        if (mine.isEmpty()) {
            return base;
        }
        return Series.of(
                "levers",
                IntStream.range(0, horizon.steps())
                        .mapToDouble(step -> Resolved.of(base.at(step), mine, step, lever -> true))
                        .toArray());
    }

    /** In the order of their approval. */
    private List<Lever> of(Aim aim) {
        return levers.stream()
                .filter(lever -> lever.aim() == aim)
                .sorted(Comparator.comparing(lever -> lever.warrant().approvedOn()))
                .toList();
    }
}
