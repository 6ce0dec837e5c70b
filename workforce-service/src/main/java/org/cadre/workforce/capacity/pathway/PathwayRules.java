package org.cadre.workforce.capacity.pathway;

import java.util.List;
import java.util.function.Consumer;
import org.cadre.workforce.capacity.study.Located;

/**
 * What a new question keeps to, so that nothing in it is guessed. A study on record is computed again as it was asked, whatever
 * the rules have become since.
 */
record PathwayRules(NewSimulation asked) {

    void check() {
        asked.requireDays();
        each("sources", asked.sources(), source -> {
            source.requireOnlyItsOwn();
            PathwayBeginning.requireInTime(source, asked.closesAtMinute());
        });
        each("steps", asked.steps(), PathwayStep::requireOnlyItsOwn);
        if (asked.wish() != null) {
            each("steps", asked.steps(), PathwayStep::requireMeasured);
        }
        if (asked.precision() != null) {
            figureIsThere(asked.precision());
        }
        new SimulationCalculation(asked).work().requireBounded(asked.fieldOfDays(), asked.fewestDays());
    }

    private void figureIsThere(PathwayPrecision precision) {
        Located.at("precision", () -> {
            precision.requireIn(asked.steps());
            return precision;
        });
    }

    private static <P> void each(String part, List<P> parts, Consumer<P> rule) {
        for (int index = 0; index < parts.size(); index++) {
            var each = parts.get(index);
            Located.at(part + "/" + index, () -> {
                rule.accept(each);
                return each;
            });
        }
    }
}
