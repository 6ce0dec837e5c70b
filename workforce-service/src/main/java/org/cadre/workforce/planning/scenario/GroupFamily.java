package org.cadre.workforce.planning.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.scenario.Lever;
import org.cadre.workforce.planning.model.ModelBand;
import org.cadre.workforce.planning.model.ModelBand.ModelParticipation;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.ModelHazard;
import org.cadre.workforce.planning.model.ModelHazard.ModelRate;
import org.cadre.workforce.planning.model.ModelHazard.RateMeasure;

/**
 * What the same groups at several organisations have in common, so that the engine computes once what follows from it: rates,
 * participation, pay and levers. Where the same number is written otherwise they count as different, which only reckons more.
 */
record GroupFamily(String name, List<Band> bands, String areaSupplement, List<Lever> levers) {

    record Band(List<ModelParticipation> participation, List<Hazard> hazards, BigDecimal payPerYear) {
        static Band of(ModelBand band) {
            return new Band(
                    band.participation(),
                    band.hazards().stream().map(Hazard::of).toList(),
                    band.payPerYear());
        }
    }

    /** Wherever it was taken from. */
    record Hazard(Risk risk, RateMeasure measure, List<ModelRate> rates) {
        static Hazard of(ModelHazard hazard) {
            return new Hazard(hazard.risk(), hazard.measure(), hazard.rates());
        }
    }

    static GroupFamily of(ModelGroup group, List<Lever> levers) {
        return new GroupFamily(
                group.name(), group.bands().stream().map(Band::of).toList(), group.areaSupplement(), levers);
    }
}
