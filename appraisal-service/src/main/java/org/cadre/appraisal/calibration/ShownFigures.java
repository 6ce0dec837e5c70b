package org.cadre.appraisal.calibration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadre.appraisal.fairness.CountingRatings;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.OverallRatings;

/**
 * How a session changed ratings, as far as it may be told: never how often one was given, because the figures of the closed
 * cycle, less those of a session, would be the ratings of whoever was in none.
 *
 * @param appraisals how many, rounded; {@code *} for a small number
 * @param withheld whether there are too few to show more
 */
record ShownFigures(String appraisals, boolean withheld, List<FigureLine> lines) {

    /** One appraisal as it was put forward, and as it stood when the session ended. */
    record Calibrated(OverallRatings before, OverallRatings after) {

        Move move(Half half) {
            return Move.of(before.of(half), after.of(half));
        }
    }

    ShownFigures {
        lines = List.copyOf(lines);
    }

    static ShownFigures of(List<Calibrated> all, CountingRatings counting) {
        var number = counting.of(all);
        return new ShownFigures(
                number.number(),
                number.withheld(),
                Arrays.stream(Half.values())
                        .flatMap(half -> lines(half, all, counting))
                        .toList());
    }

    Map<Move, String> of(Half half) {
        var counts = new EnumMap<Move, String>(Move.class);
        lines.stream().filter(line -> line.half() == half).forEach(line -> counts.put(line.move(), line.shown()));
        return counts;
    }

    private static Stream<FigureLine> lines(Half half, List<Calibrated> all, CountingRatings counting) {
        var moves = all.stream().map(calibrated -> calibrated.move(half)).toList();
        return counting.of(moves).counts().entrySet().stream()
                .map(count -> new FigureLine(half, count.getKey(), count.getValue()));
    }
}
