package org.cadre.workforce.planning.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/**
 * Where staff are shortest: lines of the same kind, such as groups or bands, by the part of their demand that is not in post.
 * Equal parts have the order of the result.
 */
record ShortageRanks(List<RunSum> sums, List<RunLine> lines) {

    /** The same lines, with their ranks; each is made when it is read. */
    List<RunLine> ranked() {
        var parts = lines.stream().map(ShortageRanks::parts).toArray(double[][]::new);
        var ranks = new int[lines.size()][parts[0].length];
        for (int year = 0; year < parts[0].length; year++) {
            rank(year, parts, ranks);
        }
        return new MadeWhenRead<>(lines.size(), at -> ranked(lines.get(at), ranks[at]));
    }

    private void rank(int year, double[][] parts, int[][] ranks) {
        var shortest = IntStream.range(0, parts.length)
                .filter(at -> parts[at][year] > 0 && !sums.get(at).isTotal())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -parts[at][year]))
                .toList();
        var last = new HashMap<RunScope, Integer>();
        for (int at : shortest) {
            ranks[at][year] = last.merge(sums.get(at).scope().kind(), 1, Integer::sum);
        }
    }

    private static double[] parts(RunLine line) {
        return line.years().stream().mapToDouble(ShortageRanks::part).toArray();
    }

    private static double part(RunYear year) {
        double demand = year.demand().mean().doubleValue();
        return demand > 0 ? year.gap().mean().doubleValue() / demand : 0;
    }

    private static RunLine ranked(RunLine line, int... ranks) {
        var years = new ArrayList<>(line.years());
        for (int year = 0; year < ranks.length; year++) {
            years.set(year, years.get(year).ranked(ranks[year] == 0 ? null : ranks[year]));
        }
        return line.with(years);
    }
}
