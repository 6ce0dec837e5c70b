package org.cadre.workforce.planning.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadre.workforce.planning.model.ModelDemand.ModelDriver;

/** Where the numbers of a model were taken from, each source once and in the order of the model. */
public final class ModelSources {

    private ModelSources() {}

    /**
     * Those of one group, or of all.
     *
     * @param group its name; empty for all
     */
    public static List<String> of(NewPlanningModel model, Optional<String> group) {
        var groups = model.groups().stream()
                .filter(one -> group.isEmpty() || group.get().equals(one.name()))
                .flatMap(ModelSources::ofGroup);
        var uncertain = model.uncertainties().stream()
                .filter(one -> group.isEmpty() || holdsFor(one, group.get()))
                .map(ModelUncertainty::source);
        return Stream.concat(groups, uncertain).distinct().toList();
    }

    private static Stream<String> ofGroup(ModelGroup group) {
        return Stream.of(
                        group.bands().stream().flatMap(band -> each(band.hazards(), ModelHazard::source)),
                        each(group.joiners(), ModelJoiners::source),
                        each(group.pipelines(), ModelPipeline::source),
                        each(group.cover(), ModelCover::source),
                        each(group.demand().drivers(), ModelDriver::source))
                .flatMap(Function.identity());
    }

    private static <P> Stream<String> each(List<P> parts, Function<P, String> source) {
        return parts.stream().map(source);
    }

    private static boolean holdsFor(ModelUncertainty uncertainty, String group) {
        return uncertainty.groups().isEmpty() || uncertainty.groups().contains(group);
    }
}
