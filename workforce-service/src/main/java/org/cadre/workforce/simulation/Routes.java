package org.cadre.workforce.simulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;

/** The ways through a centre: where each source leads, step by step. */
final class Routes {

    private final Map<String, Step> steps;

    Routes(List<Step> steps) {
        this.steps = steps.stream().collect(Collectors.toMap(Step::name, Function.identity()));
    }

    /** In order, to the exit or the deposit; refuses a step that does not exist and a way that does not end. */
    Set<String> wayOf(Source source) {
        var way = new LinkedHashSet<String>();
        var next = Optional.of(source.next());
        while (next.isPresent()) {
            var name = next.get();
            if (!way.add(name)) {
                throw DomainException.invalidField(
                        "steps", "way-in-a-circle", "The way from %s comes to %s twice".formatted(source.name(), name));
            }
            next = step(name).following();
        }
        return way;
    }

    /** Prepared things are no people: they are not counted as arrivals or as present. */
    boolean bringsPeople(Source source) {
        return wayOf(source).stream().map(this::step).noneMatch(Step.Deposit.class::isInstance);
    }

    private Step step(String name) {
        return Optional.ofNullable(steps.get(name))
                .orElseThrow(() -> DomainException.invalidField(
                        "steps", "step-unknown", "Something leads to %s, which is no step".formatted(name)));
    }
}
