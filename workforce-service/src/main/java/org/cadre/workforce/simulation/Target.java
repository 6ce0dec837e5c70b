package org.cadre.workforce.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadre.workforce.quantity.Quantity;

/**
 * What is good enough. It counts as met when the unfavourable end of the 95 % interval meets it, and nobody is stranded.
 *
 * @param share at every station, of those called, who wait no longer than is acceptable there
 * @param overrun minutes from closing until the last one leaves, on average
 */
public record Target(double share, double overrun) {

    public Target {
        Quantity.share("share", share);
        Quantity.notNegative("overrun", overrun);
    }

    /** What is not good enough, the worst first; nothing when all is. */
    List<Shortfall> missedBy(Study study) {
        var missed = new ArrayList<Shortfall>();
        for (var station : study.centre().stations()) {
            var inTime =
                    1 - study.at(station.name(), StationFigures::shareTooLong).high();
            var stranded = study.at(station.name(), StationFigures::neverCalled).mean();
            if (inTime < share || stranded > 0) {
                missed.add(
                        new Shortfall(station.team(), share - inTime + stranded, atStation(station, inTime, stranded)));
            }
        }
        missed.sort((one, other) -> Double.compare(other.size(), one.size()));
        var late = study.of(DayFigures::overrun).high();
        if (late > overrun) {
            var busiest = Load.heaviestFirst(study.centre()).getFirst().team().name();
            missed.add(new Shortfall(busiest, late - overrun, late(late)));
        }
        return List.copyOf(missed);
    }

    private String atStation(Station station, double inTime, double stranded) {
        var words = String.format(
                Locale.UK,
                "at %s %.1f %% wait no longer than %.0f minutes, not %.1f %%",
                station.name(),
                100 * inTime,
                station.acceptableWait(),
                100 * share);
        return stranded == 0 ? words : words + String.format(Locale.UK, ", and %.1f are never called", stranded);
    }

    private String late(double late) {
        return String.format(Locale.UK, "the last one leaves %.0f minutes after closing, not %.0f", late, overrun);
    }

    /** One thing that is not good enough, by how much, and the team that could change it. */
    record Shortfall(String team, double size, String words) {}
}
