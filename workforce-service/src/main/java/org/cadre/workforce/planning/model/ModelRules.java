package org.cadre.workforce.planning.model;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Horizon;

/** What a model must be beyond its single numbers. Each refusal names the rule and the field. */
final class ModelRules {

    private static final String ALL = ModelUnits.ALL;

    private final NewPlanningModel model;

    ModelRules(NewPlanningModel model) {
        this.model = model;
    }

    void check() {
        once("groups", "group-twice", model.groups(), model::nameOf);
        once("uncertainties", "uncertainty-twice", model.uncertainties(), ModelUncertainty::id);
        for (int at = 0; at < model.groups().size(); at++) {
            check("groups/" + at, model.groups().get(at));
        }
        for (int at = 0; at < model.uncertainties().size(); at++) {
            known("uncertainties/" + at + "/groups", model.uncertainties().get(at));
        }
        HistoryRules.check(model);
        ModelUnits.of(model, new Horizon(model.stepsPerYear(), model.stepsPerYear()));
        ModelUnits.parameters(model);
    }

    private void known(String path, ModelUncertainty uncertainty) {
        var groups = model.groups().stream().map(ModelGroup::name).toList();
        for (int at = 0; at < uncertainty.groups().size(); at++) {
            require(
                    path + "/" + at,
                    "group-unknown",
                    groups,
                    uncertainty.groups().get(at));
        }
    }

    private static void check(String path, ModelGroup group) {
        if (group.name().equals(ALL)) {
            throw DomainException.invalidField(
                    path + "/name", "name-reserved", "%s is the line that sums them; name the group".formatted(ALL));
        }
        once(path + "/bands", "band-twice", group.bands(), ModelBand::name);
        new BandRules(path, group).check();
        once(path + "/demand/drivers", "driver-twice", group.demand().drivers(), ModelDemand.ModelDriver::name);
        for (int at = 0; at < group.joiners().size(); at++) {
            var joiners = group.joiners().get(at);
            require(path + "/joiners/" + at + "/band", "band-unknown", group.bandNames(), joiners.band());
            once(path + "/joiners/" + at + "/ages", "age-twice", joiners.ages(), ModelJoiners.ModelAgeShare::age);
            requireFunded(path + "/joiners/" + at + "/filling", joiners, group);
        }
        for (int at = 0; at < group.pipelines().size(); at++) {
            check(path + "/pipelines/" + at, group.pipelines().get(at), group);
        }
        for (int at = 0; at < group.bands().size(); at++) {
            check(
                    path + "/bands/" + at,
                    group.bands().get(at),
                    at == group.bands().size() - 1);
        }
    }

    private static void requireFunded(String path, ModelJoiners joiners, ModelGroup group) {
        if (joiners.filling() != null && !group.hasEstablishment()) {
            throw DomainException.invalidField(
                    path,
                    "filling-without-establishment",
                    "Vacant is what is funded and not in post: give %s an establishment, or each of its bands"
                            .formatted(group.name()));
        }
        if (joiners.filling() != null && group.hasPay()) {
            throw DomainException.invalidField(
                    path,
                    "filling-with-pay",
                    "What those cost who come as vacancies arise is not told: leave payPerYear of %s out, or the filling"
                            .formatted(group.name()));
        }
    }

    private static void check(String path, ModelPipeline pipeline, ModelGroup group) {
        require(path + "/band", "band-unknown", group.bandNames(), pipeline.band());
        if (pipeline.learners().size() > pipeline.years()) {
            throw DomainException.invalidField(
                    path + "/learners",
                    "outside-the-course",
                    "The course has %d years; learners are named for %d"
                            .formatted(pipeline.years(), pipeline.learners().size()));
        }
    }

    private static void check(String path, ModelBand band, boolean highest) {
        once(path + "/headcount", "age-twice", band.headcount(), ModelBand.ModelHeadcount::age);
        if (!band.headcount().isEmpty() && !band.headsFrom16().isEmpty()) {
            throw DomainException.invalidField(
                    path + "/headsFrom16",
                    "headcount-twice",
                    "%s has its people twice: give headcount, or headsFrom16 and an empty headcount"
                            .formatted(band.name()));
        }
        rising(path + "/participation", band.participation(), ModelBand.ModelParticipation::fromAge);
        if (band.participation().getFirst().fromAge() != ModelBand.YOUNGEST) {
            throw DomainException.invalidField(
                    path + "/participation/0/fromAge",
                    "ages-missing",
                    "Participation is needed from age %d on".formatted(ModelBand.YOUNGEST));
        }
        once(path + "/hazards", "hazard-twice", band.hazards(), ModelHazard::risk);
        for (int at = 0; at < band.hazards().size(); at++) {
            check(path + "/hazards/" + at, band.hazards().get(at), highest);
        }
    }

    private static void check(String path, ModelHazard hazard, boolean highest) {
        rising(path + "/rates", hazard.rates(), ModelHazard.ModelRate::fromAge);
        if (highest && hazard.risk() == Risk.PROMOTE) {
            throw DomainException.invalidField(
                    path + "/risk", "promotion-leads-nowhere", "Nobody is promoted from the highest band of a group");
        }
        for (int at = 0; at < hazard.rates().size(); at++) {
            var rate = hazard.rates().get(at).perYear().doubleValue();
            if (hazard.measure() == ModelHazard.RateMeasure.YEARLY_CHANCE && rate >= 1) {
                throw DomainException.invalidField(
                        path + "/rates/" + at + "/perYear",
                        "impossible-chance",
                        "A chance within a year is less than 1; where nearly everybody goes, give a CENTRAL_RATE");
            }
        }
    }

    private static void require(String path, String code, List<String> known, String name) {
        if (!known.contains(name)) {
            throw DomainException.invalidField(
                    path, code, "There is no %s; there are %s".formatted(name, String.join(", ", known)));
        }
    }

    private static <T> void once(String path, String code, List<T> parts, Function<T, Object> key) {
        var seen = new HashSet<>();
        for (int at = 0; at < parts.size(); at++) {
            if (!seen.add(key.apply(parts.get(at)))) {
                throw DomainException.invalidField(
                        path + "/" + at, code, "%s stands there before".formatted(key.apply(parts.get(at))));
            }
        }
    }

    private static <T> void rising(String path, List<T> pieces, ToIntFunction<T> fromAge) {
        for (int at = 1; at < pieces.size(); at++) {
            int before = fromAge.applyAsInt(pieces.get(at - 1));
            if (fromAge.applyAsInt(pieces.get(at)) <= before) {
                throw DomainException.invalidField(
                        path + "/" + at + "/fromAge", "ages-not-rising", "fromAge must be more than " + before);
            }
        }
    }
}
