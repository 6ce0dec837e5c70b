package org.cadre.workforce.forecast.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the way of meeting every need: each limit that a mix exhausts, and each time that an option takes to come, is
 * lifted alone, to see whether less is missing without it, and how much it would have to give way. Each takes a few programmes,
 * so no more than {@link #MOST} are. Where none is enough alone, it is sought which are together.
 *
 * @param least the mix that leaves least missing
 */
record Obstacles(Market market, Solution least) {

    /** Times to come are first, then the budgets, then option by option. */
    static final int MOST = 50;

    Answer.OutOfReach answer() {
        var places = Stream.concat(market.leads().stream(), exhausted(least)).toList();
        var limits = places.stream()
                .limit(MOST)
                .flatMap(this::alone)
                .sorted(Comparator.comparing(Answer.Limit::left).thenComparing(Answer.Limit::more))
                .toList();
        int notTried = Math.max(0, places.size() - MOST);
        var all = inTheWay();
        double left = Lifted.of(market, all).leastMissing().missing();
        var together = limits.stream().anyMatch(limit -> isAsLittle(limit.left(), left))
                ? List.<Answer.Limit>of()
                : together(List.copyOf(all), left);
        return new Answer.OutOfReach(
                least.shortfalls(), limits, notTried, together, left, tooEarly(), closes(), market.steps());
    }

    private Stream<Place> exhausted(Solution solution) {
        var budget = IntStream.range(0, market.budget().size()).mapToObj(Place::ofBudget);
        var options = IntStream.range(0, market.options().size())
                .boxed()
                .flatMap(option -> IntStream.range(0, market.steps()).mapToObj(step -> new Place(option, step)));
        return Stream.concat(budget, options).filter(place -> isExhausted(place, solution));
    }

    private boolean isExhausted(Place place, Solution solution) {
        double most = market.most(place);
        return solution.at(place) >= most - market.rounding() * Math.max(1, most);
    }

    /** Nothing where it does not help. */
    private Stream<Answer.Limit> alone(Place place) {
        double left = Lifted.of(market, Set.of(place)).leastMissing().missing();
        return left < least.missing() - market.rounding() ? givingWay(List.of(place), left).stream() : Stream.of();
    }

    /** What does not hold others back once they are lifted is not in the way: so in the end lifting any more would not help. */
    private Set<Place> inTheWay() {
        var places = new ArrayList<>(exhausted(least).toList());
        places.addAll(market.leads());
        var lifted = new LinkedHashSet<>(places);
        while (true) {
            var solution = Lifted.of(market, lifted).leastMissing();
            if (solution.meetsAll() || !lifted.addAll(exhausted(solution).toList())) {
                return lifted;
            }
        }
    }

    private List<Answer.Limit> together(List<Place> all, double left) {
        return isAsLittle(least.missing(), left)
                ? List.of()
                : givingWay(new Together(market, all, left).fewest(), left);
    }

    private List<Answer.Limit> givingWay(List<Place> places, double left) {
        return Lifted.of(market, places).givingWay(places, least, left);
    }

    private boolean isAsLittle(double missing, double left) {
        return missing <= left + market.slack();
    }

    /** What is missing before anything that would serve it can have come. */
    private List<Answer.Shortfall> tooEarly() {
        var atOnce = market.options().stream().map(option -> option.after(0)).toList();
        return least.shortfalls().stream()
                .filter(each -> !serves(market.options(), each) && serves(atOnce, each))
                .toList();
    }

    private static boolean serves(List<Option> options, Answer.Shortfall shortfall) {
        return options.stream().anyMatch(option -> option.serves(shortfall.need(), shortfall.step()));
    }

    /** By halving: what meets every need from a step on meets those from a later one on, too. */
    private int closes() {
        int tooEarly = 0;
        int late = market.steps();
        while (late - tooEarly > 1) {
            int middle = (tooEarly + late) / 2;
            if (meetsAllFrom(middle)) {
                late = middle;
            } else {
                tooEarly = middle;
            }
        }
        return late;
    }

    private boolean meetsAllFrom(int step) {
        return new LinearProgram(market, step, Set.of()).leastMissing().meetsAll();
    }
}
