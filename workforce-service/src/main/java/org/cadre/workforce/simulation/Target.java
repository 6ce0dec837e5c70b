package org.cadre.workforce.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadre.workforce.quantity.Quantity;

/**
 * What is good enough. It counts as met when the unfavourable end of the 95 % interval meets it, and nobody is stranded. A
 * station at which nobody was called or gave up on any day shows nothing, so no share of it is met.
 *
 * @param share at every station, of those called, who wait no longer than is acceptable there
 * @param overrun minutes from closing until the last one leaves, on average
 */
public record Target(double share, double overrun) {

    private static final double ROUNDING = 1e-9;

    public Target {
        Quantity.share("share", share);
        Quantity.notNegative("overrun", overrun);
    }

    /** What is not good enough, the worst first; nothing when all is. */
    List<Shortfall> missedBy(Study study) {
        var missed = study.centre().stations().stream()
                .flatMap(station -> missedAt(station, study).stream())
                .sorted((one, other) -> Double.compare(other.size(), one.size()))
                .collect(Collectors.toCollection(ArrayList::new));
        var late = study.of(DayFigures::overrun).high();
        if (late > overrun) {
            var busiest = Load.heaviestFirst(study.centre()).getFirst().team().name();
            missed.add(new Shortfall(busiest, late - overrun, late(late), true));
        }
        return List.copyOf(missed);
    }

    private Optional<Shortfall> missedAt(Station station, Study study) {
        var tooLong = study.shareTooLong(station.name());
        var inTime = tooLong.map(known -> 1 - known.high()).orElse(0.0);
        var stranded = study.at(station.name(), StationFigures::neverCalled).mean();
        if (inTime >= share - ROUNDING && stranded == 0) {
            return Optional.empty();
        }
        if (tooLong.isEmpty() && stranded == 0) {
            return Optional.of(new Shortfall(station.team(), share, unseen(station), false));
        }
        var words = atStation(station, inTime, stranded);
        return Optional.of(new Shortfall(station.team(), share - inTime + stranded, words, true));
    }

    private static String unseen(Station station) {
        return "nobody came to %s on any of these days, so nothing is known of it: simulate more days"
                .formatted(station.name());
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

    /**
     * One thing that is not good enough, by how much, and the team it is about.
     *
     * @param byStaff whether more of a team could change it
     */
    record Shortfall(String team, double size, String words, boolean byStaff) {}
}
