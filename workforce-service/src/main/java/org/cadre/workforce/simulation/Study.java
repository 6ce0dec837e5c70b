package org.cadre.workforce.simulation;

import java.util.List;
import java.util.Optional;
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

    /** Minutes from coming to leaving, of all who left on any day; nothing where nobody did. */
    public Optional<Estimate> meanStay() {
        return ratio(DayFigures::stayed, DayFigures::left);
    }

    /** The median of a day, on average over the days on which somebody left. */
    public Optional<Estimate> medianStay() {
        return overDaysWith(DayFigures::left, DayFigures::medianStay);
    }

    /** Minutes, of all who were called there on any day; nothing where nobody was. */
    public Optional<Estimate> meanWait(String station) {
        return ratio(day -> day.at(station).waited(), day -> day.at(station).called());
    }

    /** Minutes, of those of one urgency who were called there on any day; nothing where nobody was. */
    public Optional<Estimate> meanWaitOf(String station, int urgency) {
        return ratio(
                day -> day.at(station).waits().get(urgency).minutes(),
                day -> day.at(station).waits().get(urgency).called());
    }

    /** Minutes of the longest wait of a day, on average over the days on which somebody was called there. */
    public Optional<Estimate> longestWait(String station) {
        return overDaysWith(
                day -> day.at(station).called(), day -> day.at(station).longestWait());
    }

    /** Of all called or gone on any day, who waited longer than is acceptable there or gave up; nothing where nobody was. */
    public Optional<Estimate> shareTooLong(String station) {
        return ratio(
                day -> day.at(station).tooLongOrGone(), day -> day.at(station).calledOrGone());
    }

    private Optional<Estimate> overDaysWith(ToDoubleFunction<DayFigures> people, ToDoubleFunction<DayFigures> figure) {
        return ratio(
                day -> people.applyAsDouble(day) == 0 ? 0 : figure.applyAsDouble(day),
                day -> people.applyAsDouble(day) == 0 ? 0 : 1);
    }

    private Optional<Estimate> ratio(ToDoubleFunction<DayFigures> sum, ToDoubleFunction<DayFigures> number) {
        return Estimate.ratio(
                days.stream().mapToDouble(sum).toArray(),
                days.stream().mapToDouble(number).toArray());
    }

    /** Of a figure that every day has, whether somebody came or not. */
    public Estimate of(ToDoubleFunction<DayFigures> figure) {
        return Estimate.of(days.stream().mapToDouble(figure).toArray());
    }

    public Estimate at(String station, ToDoubleFunction<StationFigures> figure) {
        return of(day -> figure.applyAsDouble(day.at(station)));
    }

    /** Of a whole team on the mean day, until the last one has left: who stays after closing is paid for it. */
    public double hoursOnDuty(String team) {
        return ofTeam(centre.team(team).name(), TeamFigures::minutesOnDuty).mean() / 60;
    }

    public Estimate ofTeam(String team, ToDoubleFunction<TeamFigures> figure) {
        return of(day -> figure.applyAsDouble(day.of(team)));
    }
}
