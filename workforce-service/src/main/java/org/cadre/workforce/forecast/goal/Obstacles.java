package org.cadre.workforce.forecast.goal;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the way of meeting every need: each limit that a mix exhausts is lifted alone, to see whether less is
 * missing without it, and how much more of it that takes. Each takes two programmes, so no more than {@link #MOST} are.
 *
 * @param least the mix that leaves least missing
 */
record Obstacles(Market market, Solution least) {

    /** The budgets come first, then option by option. */
    static final int MOST = 50;

    Answer.OutOfReach answer() {
        var exhausted = places().filter(this::isExhausted).toList();
        var limits = exhausted.stream()
                .limit(MOST)
                .map(this::lifted)
                .filter(limit -> limit.left() < least.missing() - market.rounding())
                .sorted(Comparator.comparing(Answer.Limit::left).thenComparing(Answer.Limit::more))
                .toList();
        int notTried = Math.max(0, exhausted.size() - MOST);
        return new Answer.OutOfReach(least.shortfalls(), limits, notTried, closes(), market.steps());
    }

    private Stream<Place> places() {
        var budget = IntStream.range(0, market.budget().size()).mapToObj(Place::ofBudget);
        var options = IntStream.range(0, market.options().size())
                .boxed()
                .flatMap(option -> IntStream.range(0, market.steps()).mapToObj(step -> new Place(option, step)));
        return Stream.concat(budget, options);
    }

    private boolean isExhausted(Place place) {
        double most = market.most(place);
        return least.at(place) >= most - market.rounding() * Math.max(1, most);
    }

    private Answer.Limit lifted(Place place) {
        double left = new LinearProgram(market, 0, place).leastMissing().missing();
        var enough = new LinearProgram(market, 0, place).leastAt(place, left + market.slack());
        double most = market.most(place);
        return new Answer.Limit(market.name(place), place.step(), most, Math.max(0, enough.at(place) - most), left);
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
        return new LinearProgram(market, step, Place.NOWHERE).leastMissing().meetsAll();
    }
}
