package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.cadre.kit.time.BusinessCalendar;

/** Counts ratings for other features, and shows of it what the rules of the day allow. */
@ApplicationScoped
public class CountingRatings {

    private final FiguresRules rules;
    private final BusinessCalendar calendar;

    CountingRatings(FiguresRules rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** How other counts may be told today: empty for a small number, the exact one never. */
    public LongFunction<Optional<Long>> rounding() {
        return today()::rounded;
    }

    /** How often each of some values is there. */
    public <T> ShownCounts<T> of(Collection<T> values) {
        var today = today();
        var number = today.shown(values.size());
        if (!today.mayShow(values.size())) {
            return new ShownCounts<>(number, true, Map.of());
        }
        var counts = values.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), Collectors.collectingAndThen(Collectors.counting(), today::shown)));
        return new ShownCounts<>(number, false, counts);
    }

    private FairnessRules today() {
        return rules.on(calendar.today());
    }
}
