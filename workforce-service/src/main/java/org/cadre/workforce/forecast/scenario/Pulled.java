package org.cadre.workforce.forecast.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                        || intakes(unit.flows().joiners()).anyMatch(intake -> reaches(lever, intake)));
    }

    private static Stream<Intake> intakes(Joiners joiners) {
        return Stream.concat(
                joiners.intakes().stream(), joiners.fillings().stream().map(Filling::intake));
    }

    private static boolean reaches(Lever lever, Intake intake) {
        return lever.selector().reachesIntake(intake.band(), intake.route());
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
        var intakes = joiners.intakes().stream()
                .map(intake -> arriving.again(intake(intake)))
                .toArray(Intake[]::new);
        var changed = joiners.areByChance() ? Joiners.byChance(intakes) : Joiners.planned(intakes);
        return changed.filling(joiners.fillings().stream()
                .map(filling -> filling(filling, arriving))
                .toArray(Filling[]::new));
    }

    private Intake intake(Intake intake) {
        return intake.with(series(intake.heads(), Aim.JOINERS, lever -> reaches(lever, intake)));
    }

    /** Of those who fill vacancies, the most that may come. */
    private Filling filling(Filling filling, Arriving arriving) {
        var most = arriving.again(intake(filling.intake()));
        return new Filling(most, filling.share(), filling.yearsToHire());
    }

    private Need need(Need need) {
        return new Need(series(need.required(), Aim.REQUIRED, lever -> true), need.funded(), need.cover());
    }

    private Series series(Series base, Aim aim, Predicate<Lever> reaches) {
        var mine = of(aim);
        if (mine.isEmpty()) {
            return base;
        }
        return Series.of(
                "levers",
                IntStream.range(0, horizon.steps())
                        .mapToDouble(step -> Resolved.of(base.at(step), mine, step, reaches))
                        .toArray());
    }

    private List<Lever> of(Aim aim) {
        return levers.stream().filter(lever -> lever.aim() == aim).toList();
    }
}
