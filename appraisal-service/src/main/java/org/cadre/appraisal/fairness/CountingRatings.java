package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Counts ratings for other features, and shows of it what the rules of the day allow. */
@ApplicationScoped
public class CountingRatings {

    private final Fairness fairness;

    CountingRatings(Fairness fairness) {
        this.fairness = fairness;
    }

    /** How other counts may be told today: empty for a small number, the exact one never. */
    public LongFunction<Optional<Long>> rounding() {
        return fairness.rules()::rounded;
    }

    public ShownCounts of(Collection<Integer> ratings) {
        var rules = fairness.rules();
        var number = rules.shown(ratings.size());
        if (!rules.mayShow(ratings.size())) {
            return new ShownCounts(number, true, Map.of());
        }
        var counts = ratings.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), Collectors.collectingAndThen(Collectors.counting(), rules::shown)));
        return new ShownCounts(number, false, counts);
    }
}
