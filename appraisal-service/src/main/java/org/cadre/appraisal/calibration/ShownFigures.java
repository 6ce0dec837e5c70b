package org.cadre.appraisal.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cadre.appraisal.calibration.FigureLine.Moment;
import org.cadre.appraisal.fairness.CountingRatings;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.OverallRatings;

/**
 * How a session changed ratings, as far as it may be told.
 *
 * @param appraisals how many, rounded; {@code *} for a small number
 * @param withheld whether there are too few to show more
 */
record ShownFigures(String appraisals, boolean withheld, List<FigureLine> lines) {

    ShownFigures {
        lines = List.copyOf(lines);
    }

    /** Both moments are counted over the same appraisals; where one may not be told the other is not, either. */
    static ShownFigures of(List<OverallRatings> before, List<OverallRatings> after, CountingRatings counting) {
        var lines = new ArrayList<FigureLine>();
        var number = counting.of(halves(before, Half.WHAT));
        var mayBeTold =
                !number.withheld() && !counting.of(halves(after, Half.WHAT)).withheld();
        if (mayBeTold) {
            Arrays.stream(Half.values()).forEach(half -> {
                lines.addAll(lines(
                        Moment.BEFORE, half, counting.of(halves(before, half)).counts()));
                lines.addAll(lines(
                        Moment.AFTER, half, counting.of(halves(after, half)).counts()));
            });
        }
        return new ShownFigures(number.number(), !mayBeTold, lines);
    }

    /** By rating, lowest first. */
    Map<String, String> countsOf(Moment moment, Half half) {
        var counts = new TreeMap<String, String>();
        lines.stream()
                .filter(line -> line.isOf(moment, half))
                .forEach(line -> counts.put(Integer.toString(line.rating()), line.shown()));
        return counts;
    }

    private static List<Integer> halves(List<OverallRatings> ratings, Half half) {
        return ratings.stream().map(overall -> overall.of(half)).toList();
    }

    private static List<FigureLine> lines(Moment moment, Half half, Map<Integer, String> counts) {
        return counts.entrySet().stream()
                .map(count -> new FigureLine(moment, half, count.getKey(), count.getValue()))
                .toList();
    }
}
