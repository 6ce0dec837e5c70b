package org.cadre.workforce.forecast.backtest;

import java.util.List;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.rate.Movements;
import org.cadre.workforce.forecast.rate.Observed;

/**
 * What moved the staff of a unit, year after year without a gap.
 *
 * @param kin units of the same kin are drawn towards each other's rate
 * @param unit its name, which no other one has
 * @param firstYear in which the first of the years begins
 */
public record FlowHistory(String kin, String unit, int firstYear, List<Movements> years) {

    public FlowHistory {
        years = List.copyOf(years);
    }

    /** Whether somebody was there at all ends of years, so that growth is a ratio. */
    public boolean isNeverEmpty() {
        return years.getFirst().opening() > 0 && years.stream().allMatch(year -> year.closing() > 0);
    }

    /** Its staff at the ends of the years, the opening of the first included. */
    public History stocks() {
        var stocks = Stream.concat(
                        Stream.of(years.getFirst().opening()), years.stream().map(Movements::closing))
                .map(Long::doubleValue)
                .toList();
        return new History(unit, firstYear, stocks);
    }

    /** The years that are over when that one begins. */
    List<Movements> until(int year) {
        return years.subList(0, Math.clamp(year - firstYear, 0, years.size()));
    }

    /** Who left, and who could have, in those years. */
    public static Observed leaving(List<Movements> years) {
        return new Observed(
                years.stream().mapToLong(Movements::leavers).sum(),
                years.stream().mapToDouble(Movements::exposure).sum());
    }
}
