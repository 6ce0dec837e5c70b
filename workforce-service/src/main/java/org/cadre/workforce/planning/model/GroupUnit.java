package org.cadre.workforce.planning.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.forecast.rate.Risk;
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

/** One staff group of a model, as the engine takes it. What the engine refuses is pointed at in the model. */
final class GroupUnit {

    private final String path;
    private final ModelGroup group;
    private final Horizon horizon;
    private final Shape shape;
    private final SharedCells shared;

    /** @param shared with the other groups of the model */
    GroupUnit(int at, ModelGroup group, Horizon horizon, SharedCells shared) {
        this.path = "groups/" + at;
        this.group = group;
        this.horizon = horizon;
        this.shape = Shape.ofBands(group.bands().size());
        this.shared = shared;
    }

    Unit of(String organisation) {
        var hazards = hazards();
        var worth = new Worth(
                shared.of(Cells.of("participation", shape, participation())), shared.of(Cells.all("pay", shape, 0)));
        return new Unit(
                organisation,
                group.name(),
                Cells.of("headcount", shape, opening()),
                Flows.of(hazards, joiners(new Arriving(List.of(hazards), horizon))),
                worth,
                need());
    }

    private double[] opening() {
        var heads = new double[shape.cells()];
        for (int band = 0; band < shape.bands(); band++) {
            group.bands().get(band).writeHeads(heads, band * shape.ages());
        }
        return heads;
    }

    private double[] participation() {
        var cells = new double[shape.cells()];
        for (int band = 0; band < shape.bands(); band++) {
            new ByAge<>(
                            group.bands().get(band).participation(),
                            ModelBand.ModelParticipation::fromAge,
                            piece -> piece.ftePerHead().doubleValue())
                    .writeTo(cells, shape, band);
        }
        return cells;
    }

    private Hazards hazards() {
        var hazards = Hazards.none(shape);
        for (var risk : Risk.values()) {
            hazards = hazards.with(risk, shared.of(Cells.of("rates", shape, rates(risk))));
        }
        return hazards;
    }

    private double[] rates(Risk risk) {
        var cells = new double[shape.cells()];
        for (int band = 0; band < shape.bands(); band++) {
            for (var hazard : group.bands().get(band).hazards()) {
                if (hazard.risk() == risk) {
                    new ByAge<>(hazard.rates(), ModelHazard.ModelRate::fromAge, hazard::hazard)
                            .writeTo(cells, shape, band);
                }
            }
        }
        return cells;
    }

    private Joiners joiners(Arriving arriving) {
        var intakes = new ArrayList<Intake>();
        var fillings = new ArrayList<Filling>();
        for (int at = 0; at < group.joiners().size(); at++) {
            var one = group.joiners().get(at);
            var intake =
                    located("joiners/" + at, () -> one.intake(shape, band(one.band()), arriving, exits(one.band())));
            if (one.filling() == null) {
                intakes.add(intake);
            } else {
                fillings.add(one.filling().of(intake));
            }
        }
        each("pipelines", group.pipelines(), one -> one.intakes(shape, band(one.band()), arriving, exits(one.band())))
                .forEach(intakes::addAll);
        var all = intakes.toArray(Intake[]::new);
        var planned = switch (group.joining()) {
            case PLANNED -> Joiners.planned(all);
            case BY_CHANCE -> Joiners.byChance(all);
        };
        return fillings.isEmpty() ? planned : planned.filling(fillings.toArray(Filling[]::new));
    }

    private <P> List<List<Intake>> each(String part, List<P> parts, Function<P, List<Intake>> made) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> located(part + "/" + at, () -> made.apply(parts.get(at))))
                .toList();
    }

    private Set<Risk> exits(String band) {
        return group.bands().get(band(band)).centralExits();
    }

    private int band(String name) {
        return group.bandNames().indexOf(name);
    }

    private Need need() {
        var required = located("demand", () -> group.demand().demand(horizon).series(horizon.steps()));
        return new Need(required, located("establishment", this::funded), located("cover", this::cover));
    }

    private Series cover() {
        var steps = new double[horizon.steps()];
        for (var cover : group.cover()) {
            var own = cover.level(horizon);
            Arrays.setAll(steps, step -> steps[step] + own.at(step));
        }
        return Series.of("fte", steps);
    }

    private Series funded() {
        if (group.hasBandEstablishment()) {
            var steps = new double[horizon.steps()];
            for (var band : group.bands()) {
                var own = Yearly.level("establishment", band.establishment(), horizon);
                Arrays.setAll(steps, step -> steps[step] + own.at(step));
            }
            return Series.of("establishment", steps);
        }
        return group.establishment().isEmpty()
                ? Series.NOUGHT
                : Yearly.level("establishment", group.establishment(), horizon);
    }

    private <T> T located(String part, Supplier<T> made) {
        return Located.at(path + "/" + part, made);
    }
}
