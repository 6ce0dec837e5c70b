package org.cadre.workforce.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The days that one centre had, and what to replay them with. */
public record Study(Centre centre, long seed, List<DayFigures> days) {

    public Study {
        days = List.copyOf(days);
    }

    Study with(List<DayFigures> more) {
        return new Study(
                centre, seed, Stream.concat(days.stream(), more.stream()).toList());
    }

    /** From day to day, where {@link #of} says how well the mean is known. */
    public Spread spreadOf(ToDoubleFunction<DayFigures> figure) {
        return Spread.of(days.stream().mapToDouble(figure).toArray());
    }

    public Estimate of(ToDoubleFunction<DayFigures> figure) {
        return Estimate.of(days.stream().mapToDouble(figure).toArray());
    }

    public Estimate at(String station, ToDoubleFunction<StationFigures> figure) {
        return of(day -> figure.applyAsDouble(day.at(station)));
    }

    public Estimate ofTeam(String team, ToDoubleFunction<TeamFigures> figure) {
        return of(day -> figure.applyAsDouble(day.of(team)));
    }
}
