package org.cadre.workforce.forecast.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;

/**
 * What is missing, and what can be bought against it.
 *
 * @param budget in pounds for each step, pay of those who were bought included; none where money is no limit
 */
public record Market(List<Lack> lacks, List<Option> options, List<Double> budget) {

    /** Of the options and of the budget, which is named so among limits. */
    public static final String BUDGET = "budget";

    /** A mix has a number for each option and step; more of them than these are a question for another tool. */
    static final int MOST_NUMBERS = 2_000;

    public Market {
        lacks = List.copyOf(lacks);
        options = List.copyOf(options);
        budget = List.copyOf(budget);
        if (lacks.isEmpty() || options.isEmpty()) {
            throw DomainException.invalid("nothing-to-seek", "A mix needs one thing that is missing and one to buy.");
        }
        int steps = lacks.getFirst().fte().size();
        if (!sameSteps(lacks, options, budget, steps)) {
            throw DomainException.invalid(
                    "steps-differ", "What is missing, what can be bought and the budget must have the same steps.");
        }
        if (options.size() * steps > MOST_NUMBERS) {
            throw DomainException.invalid(
                    "mix-too-large",
                    "%d options in %d steps are more than %d numbers.".formatted(options.size(), steps, MOST_NUMBERS));
        }
        if (options.stream().map(Option::name).distinct().count() < options.size()
                || options.stream().anyMatch(option -> option.name().equals(BUDGET))) {
            throw DomainException.invalid("option-twice", "Each option needs a name of its own, other than " + BUDGET);
        }
        if (budget.stream().anyMatch(pounds -> !(pounds >= 0) || pounds.isInfinite())) {
            throw DomainException.invalidField("budget", "quantity-negative", "budget must be 0 or more");
        }
    }

    private static boolean sameSteps(List<Lack> lacks, List<Option> options, List<Double> budget, int steps) {
        return lacks.stream().allMatch(lack -> lack.fte().size() == steps)
                && options.stream().allMatch(option -> option.response().steps() == steps)
                && (budget.isEmpty() || budget.size() == steps);
    }

    int steps() {
        return lacks.getFirst().fte().size();
    }

    /** The cheapest mix that meets every need, or what stands in its way. */
    public Answer seek() {
        var least = new LinearProgram(this, 0, Set.of()).leastMissing();
        if (!least.meetsAll()) {
            return new Obstacles(this, least).answer();
        }
        var cheapest = new LinearProgram(this, 0, Set.of()).cheapest(slack());
        var bought = new LinkedHashMap<String, List<Double>>();
        for (int option = 0; option < options.size(); option++) {
            bought.put(options.get(option).name(), cheapest.bought(option));
        }
        return new Answer.Mix(bought, cheapest.cost());
    }

    /** Less than this of a full-time equivalent is missing by rounding only. */
    double rounding() {
        return 1e-9
                * lacks.stream()
                        .flatMap(lack -> lack.fte().stream())
                        .mapToDouble(Math::abs)
                        .reduce(1, Math::max);
    }

    /** The same, summed over all that is asked for. */
    double slack() {
        return rounding() * lacks.size() * steps();
    }

    /** What the dearest of all costs, so that costs can be compared without large numbers. */
    double dearest() {
        return options.stream()
                .flatMapToDouble(option -> IntStream.range(0, steps()).mapToDouble(option::cost))
                .map(Math::abs)
                .reduce(0, Math::max);
    }

    /** The same, if an option took so many steps to come. */
    Market after(int option, int lead) {
        var changed = new ArrayList<>(options);
        changed.set(option, options.get(option).after(lead));
        return new Market(lacks, changed, budget);
    }

    /** How long each option takes to come, of those that are not there at once. */
    List<Place> leads() {
        return IntStream.range(0, options.size())
                .filter(option -> options.get(option).lead() > 0)
                .mapToObj(Place::ofLead)
                .toList();
    }

    String name(Place place) {
        return place.isBudget() ? BUDGET : options.get(place.option()).name();
    }

    double most(Place place) {
        if (place.isLead()) {
            return options.get(place.option()).lead();
        }
        return place.isBudget()
                ? budget.get(place.step())
                : options.get(place.option()).most().at(place.step());
    }
}
