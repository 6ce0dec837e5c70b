package org.cadre.workforce.simulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** The ways through a centre: where each source leads, step by step. */
final class Routes {

    private final Map<String, Step> steps;

    Routes(List<Step> steps) {
        this.steps = new LinkedHashMap<>();
        steps.forEach(step -> this.steps.put(step.name(), step));
    }

    /**
     * The share of a source's people that comes to each step, in the order of the way to the exit or the deposit. Refuses a
     * way that does not end.
     */
    Map<String, Double> sharesOf(Source source) {
        var order = new LinkedHashSet<String>();
        follow(source, source.next(), new HashSet<>(), order);
        var shares = new LinkedHashMap<String, Double>();
        order.forEach(name -> shares.put(name, 0.0));
        shares.put(source.next(), 1.0);
        for (var name : order) {
            for (var way : step(name).ways()) {
                shares.merge(way.next(), way.share() * shares.get(name), Double::sum);
            }
        }
        return shares;
    }

    /** What passes a step on average, of all sources together. */
    double expectedAt(Step step, List<Source> sources) {
        return sources.stream()
                .mapToDouble(source -> source.expected() * sharesOf(source).getOrDefault(step.name(), 0.0))
                .sum();
    }

    /** Puts a step before everything it leads to, so that all who come to it are known before they go on. */
    private void follow(Source source, String name, Set<String> onTheWay, SequencedSet<String> order) {
        if (order.contains(name)) {
            return;
        }
        onTheWay.add(name);
        Mention.ways(step(name)).forEach(way -> {
            if (onTheWay.contains(way.name())) {
                throw circle(source, name, way);
            }
            follow(source, way.name(), onTheWay, order);
        });
        onTheWay.remove(name);
        order.addFirst(name);
    }

    private DomainException circle(Source source, String from, Mention way) {
        return DomainException.invalidField(
                "steps/%d/%s".formatted(List.copyOf(steps.keySet()).indexOf(from), way.field()),
                "way-in-a-circle",
                "The way from %s comes to %s twice: let %s lead on to an exit or a deposit"
                        .formatted(source.name(), way.name(), from));
    }

    /** Prepared things are no people: they are not counted as arrivals or as present. */
    boolean bringsPeople(Source source) {
        return leadsTo(source, Step.Exit.class);
    }

    boolean bringsThings(Source source) {
        return leadsTo(source, Step.Deposit.class);
    }

    private boolean leadsTo(Source source, Class<? extends Step> end) {
        return sharesOf(source).keySet().stream().map(this::step).anyMatch(end::isInstance);
    }

    private Step step(String name) {
        return steps.get(name);
    }
}
