package org.cadre.workforce.forecast.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which limits have to be lifted together. Of the set it finds none can be left out; where two are enough among few, it is two.
 *
 * @param places of all limits that stand in the way, more than one of them
 * @param left that is missing with all of them lifted
 */
record Together(Market market, List<Place> places, double left) {

    /** Each two of so many are tried: 45 programmes. */
    private static final int FEW = 10;

    List<Place> fewest() {
        var needed = needed(List.of(), places);
        if (needed.size() > 2 && places.size() <= FEW) {
            return pairs().filter(this::isEnough).findFirst().orElse(needed);
        }
        return needed;
    }

    private Stream<List<Place>> pairs() {
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, places.size())
                        .mapToObj(other -> List.of(places.get(one), places.get(other))));
    }

    /** Of some places, those without which the given ones are not enough. By halves, so that it takes few programmes. */
    private List<Place> needed(List<Place> given, List<Place> some) {
        if (isEnough(given)) {
            return List.of();
        }
        if (some.size() == 1) {
            return some;
        }
        var first = some.subList(0, some.size() / 2);
        var second = some.subList(some.size() / 2, some.size());
        var ofSecond = needed(both(given, first), second);
        return both(needed(both(given, ofSecond), first), ofSecond);
    }

    private boolean isEnough(List<Place> lifted) {
        return Lifted.of(market, lifted).leastMissing().missing() <= left + market.slack();
    }

    private static List<Place> both(List<Place> some, List<Place> others) {
        var both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
