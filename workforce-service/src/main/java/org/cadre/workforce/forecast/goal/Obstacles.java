package org.cadre.workforce.forecast.goal;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the way of meeting every need: each limit that a mix exhausts is lifted alone, to see whether less is
 * missing without it, and how much more of it that takes.
 *
 * @param least the mix that leaves least missing
 */
record Obstacles(Market market, Solution least) {

    Answer.OutOfReach answer() {
        var limits = places().filter(this::isExhausted)
                .map(this::lifted)
                .filter(limit -> limit.left() < least.missing() - market.rounding())
                .sorted(Comparator.comparing(Answer.Limit::left).thenComparing(Answer.Limit::more))
                .toList();
        return new Answer.OutOfReach(least.shortfalls(), limits, closes(), market.steps());
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

    private int closes() {
        return IntStream.range(1, market.steps())
                .filter(step -> new LinearProgram(market, step, Place.NOWHERE)
                        .leastMissing()
                        .meetsAll())
                .findFirst()
                .orElse(market.steps());
    }
}
