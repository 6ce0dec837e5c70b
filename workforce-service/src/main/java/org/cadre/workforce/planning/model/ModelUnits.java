package org.cadre.workforce.planning.model;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Parameter;
import org.cadre.workforce.forecast.uncertainty.Parameters;

/** A model as the engine takes it. */
public final class ModelUnits {

    /** The line of a result that sums all groups; no group has this name. */
    public static final String ALL = "All groups";

    private ModelUnits() {}

    /** One for each staff group, in the order of the model. */
    public static List<Unit> of(NewPlanningModel model, Horizon horizon) {
        var shared = new SharedCells();
        return IntStream.range(0, model.groups().size())
                .mapToObj(at -> unit(model, at, horizon, shared))
                .toList();
    }

    private static Unit unit(NewPlanningModel model, int at, Horizon horizon, SharedCells shared) {
        var group = model.groups().get(at);
        return new GroupUnit(at, group, horizon, shared).of(model.organisationOf(group));
    }

    /** Whatever else is uncertain, each draws its own numbers. */
    public static Parameters parameters(NewPlanningModel model) {
        var uncertain = model.uncertainties();
        return Parameters.independent(IntStream.range(0, uncertain.size())
                .mapToObj(at -> Located.at(
                        "uncertainties/" + at, () -> uncertain.get(at).parameter()))
                .toArray(Parameter[]::new));
    }
}
