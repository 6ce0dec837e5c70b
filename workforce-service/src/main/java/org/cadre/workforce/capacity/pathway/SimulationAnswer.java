package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the simulated days were like. All figures are rounded to six decimal places.
 *
 * @param came people a day
 * @param overrunMinutes from closing until the last one left
 * @param stayMinutes from coming to leaving, on average over all people of all days; only where somebody left
 * @param medianStayMinutes the median of a day, on average over the days on which somebody left; not in studies made before
 *     {@code simulation-3}
 * @param left people a day who reached an exit; the others wait for ever for something that is missing; not in studies made
 *     before {@code simulation-3}
 * @param mostPresent most people there at once
 * @param bottleneck the team with the most work for its time
 * @param staffing only with a wish
 * @param precision how well a figure is known, and after how many days; only where that was asked instead of a number of days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimulationAnswer(
        SimulatedFigure came,
        SimulatedFigure overrunMinutes,
        SimulatedFigure stayMinutes,
        SimulatedFigure medianStayMinutes,
        SimulatedFigure left,
        SimulatedFigure mostPresent,
        List<SimulatedStation> stations,
        List<SimulatedTeam> teams,
        String bottleneck,
        SimulatedStaffing staffing,
        SimulatedPrecision precision,
        String inWords) {

    /** A mean over the days, and the interval that holds the true mean in 95 of 100 studies. */
    public record SimulatedFigure(BigDecimal mean, BigDecimal low, BigDecimal high) {}

    /**
     * What the days were like at a station. Waits and shares are of all people of all days, and left out where there was nobody
     * they could be of.
     *
     * @param called people a day who were called to be served; not in studies made with {@code simulation-1}
     * @param longestWaitMinutes of a day, on average over the days on which somebody was called
     * @param shareTooLong of those called or gone, who waited longer than is acceptable there or gave up; only where the question
     *     says what is acceptable
     * @param longestLine most who waited at once in a day
     * @param gaveUp people a day who left without being called
     * @param byUrgency the most urgent first; only of a station that calls them first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SimulatedStation(
            String name,
            String team,
            SimulatedFigure called,
            SimulatedFigure waitMinutes,
            SimulatedFigure longestWaitMinutes,
            SimulatedFigure shareTooLong,
            SimulatedFigure longestLine,
            SimulatedFigure gaveUp,
            List<SimulatedUrgency> byUrgency) {}

    /**
     * Those of one urgency at a station.
     *
     * @param called people a day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SimulatedUrgency(int urgency, SimulatedFigure called, SimulatedFigure waitMinutes) {}

    /**
     * The work of a team beside its time until closing.
     *
     * @param load above 1 the day brings more than can be done in it
     * @param peakNeeded the fewest on the largest shift who could do the work if they never stood idle
     * @param utilisation share of the time on duty, until the last one has left, that is spent serving; not in studies made
     *     before {@code simulation-3}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SimulatedTeam(
            String name,
            int peak,
            BigDecimal load,
            BigDecimal comePerHour,
            BigDecimal servedPerHour,
            int peakNeeded,
            SimulatedFigure utilisation) {}

    /**
     * A staffing that is good enough and from which no single post can go; a trade of one team's post for another's may have been
     * missed. Or the most that may be chosen, where that is not enough.
     *
     * @param enough whether the wish is met
     */
    public record SimulatedStaffing(boolean enough, List<SimulatedPeak> peaks, String inWords) {}

    /** How many a team has on its largest shift. */
    public record SimulatedPeak(String team, int staff) {}
}
