package org.cadre.workforce.forecast.backtest;

import java.util.List;
import org.cadre.kit.problem.DomainException;

/**
 * The staff of one group at the same day of each year, without a gap.
 *
 * @param firstYear the year of the first figure
 * @param stocks more than nought each, in heads or whole-time equivalents
 */
public record History(String group, int firstYear, List<Double> stocks) {

    public History {
        stocks = List.copyOf(stocks);
        if (stocks.isEmpty()) {
            throw DomainException.invalid("history-empty", "The history of %s has no figure".formatted(group));
        }
        for (int at = 0; at < stocks.size(); at++) {
            if (!(stocks.get(at) > 0) || stocks.get(at).isInfinite()) {
                throw DomainException.invalid(
                        "history-not-positive",
                        "Growth is a ratio, so the staff of a year are more than nought; %s had %s in %d"
                                .formatted(group, stocks.get(at), firstYear + at));
            }
        }
    }

    int lastYear() {
        return firstYear + stocks.size() - 1;
    }

    /** Of a year that it covers. */
    public double in(int year) {
        if (year < firstYear || year > lastYear()) {
            throw DomainException.invalid(
                    "history-without-year",
                    "The history of %s reaches from %d to %d; asked for was %d"
                            .formatted(group, firstYear, lastYear(), year));
        }
        return stocks.get(year - firstYear);
    }

    /** What was known at the end of a year. */
    History until(int year) {
        return new History(group, firstYear, stocks.subList(0, year - firstYear + 1));
    }
}
