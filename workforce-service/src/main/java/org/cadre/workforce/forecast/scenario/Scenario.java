package org.cadre.workforce.forecast.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;

/** A set of levers, in the order of their ids whatever order they were given in. */
public record Scenario(List<Lever> levers) {

    /** As things are. */
    public static final Scenario BASE = new Scenario(List.of());

    /** No lever that somebody makes is called so. */
    private static final String SOUGHT = "\0sought";

    public Scenario {
        levers = levers.stream()
                .distinct()
                .sorted(Comparator.comparing(Lever::id))
                .toList();
        for (var lever : levers) {
            for (var other : levers) {
                check(lever, other);
            }
        }
    }

    private static void check(Lever lever, Lever other) {
        if (!lever.equals(other) && lever.id().equals(other.id())) {
            throw DomainException.invalid(
                    "lever-twice", "There are two different levers with the id %s.".formatted(lever.id()));
        }
        if (!lever.equals(other) && lever.contradicts(other)) {
            throw DomainException.invalid(
                    "levers-contradict",
                    "%s and %s reach the same cells in the same steps and contradict each other there: %s %s %s and %s %s."
                            .formatted(
                                    lever.id(),
                                    other.id(),
                                    lever.aim(),
                                    lever.operation(),
                                    lever.value(),
                                    other.operation(),
                                    other.value()));
        }
    }

    public static Scenario of(Lever... levers) {
        return new Scenario(List.of(levers));
    }

    /** With the levers of both. */
    public Scenario plus(Scenario other) {
        return new Scenario(
                Stream.concat(levers.stream(), other.levers.stream()).toList());
    }

    /** With a lever that nobody has made yet: the hazard to leave a group is multiplied in all bands and ages. */
    public Scenario scalingLeavers(String group, double factor, int from) {
        var warrant = new Warrant(SOUGHT, "nobody yet", "what it takes", "", LocalDate.EPOCH, LocalDate.EPOCH);
        var selector = Selector.ofGroup(group);
        return plus(Scenario.of(
                new Lever(SOUGHT, warrant, selector, Aim.LEAVE, Operation.SCALE, factor, Profile.from(from))));
    }

    /** The levers that keep up the hazard to leave the unit, whatever scales it, in any step from one to another. */
    public List<Lever> keepingUpLeavers(Unit unit, int from, int to) {
        return reaching(unit).stream()
                .filter(lever -> lever.aim() == Aim.LEAVE && lever.operation() == Operation.FLOOR && lever.value() > 0)
                .filter(lever -> lever.profile().from() <= to && lever.profile().until() > from)
                .toList();
    }

    /** Refuses levers that have expired and levers that reach nothing. */
    public Scenario checkedFor(List<Unit> units, LocalDate day) {
        for (var lever : levers) {
            if (lever.warrant().isOverBy(day)) {
                throw DomainException.conflict(
                        "lever-expired",
                        "The lever %s expired on %s; its owner, %s, must renew it or take it out."
                                .formatted(
                                        lever.id(),
                                        lever.warrant().expiresOn(),
                                        lever.warrant().owner()));
            }
            if (units.stream().noneMatch(unit -> Pulled.reaches(lever, unit))) {
                throw DomainException.invalid(
                        "lever-reaches-nothing",
                        "The lever %s reaches no cell of any unit: its selector matches nothing."
                                .formatted(lever.id()));
            }
        }
        return this;
    }

    /** The levers that reach the unit. */
    public List<Lever> reaching(Unit unit) {
        return levers.stream().filter(lever -> Pulled.reaches(lever, unit)).toList();
    }

    /** The unit as it will be. */
    public Unit on(Unit unit, Horizon horizon) {
        var reaching = reaching(unit);
        return reaching.isEmpty() ? unit : new Pulled(reaching, horizon).on(unit);
    }
}
