package org.cadre.workforce.planning.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/**
 * Where staff are shortest: lines of the same kind, such as groups or bands, by the part of their demand that is not in post.
 * Equal parts have the order of the result.
 */
record ShortageRanks(List<RunSum> sums, List<RunLine> lines) {

    /** The same lines, with their ranks. */
    List<RunLine> ranked() {
        var ranks = new Integer[lines.size()][lines.getFirst().years().size()];
        for (int year = 0; year < ranks[0].length; year++) {
            rank(year, ranks);
        }
        return IntStream.range(0, lines.size())
                .mapToObj(at -> ranked(lines.get(at), ranks[at]))
                .toList();
    }

    private void rank(int year, Integer[][] ranks) {
        double[] parts = lines.stream().mapToDouble(line -> part(line, year)).toArray();
        var shortest = IntStream.range(0, parts.length)
                .filter(at -> parts[at] > 0 && !sums.get(at).isTotal())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -parts[at]))
                .toList();
        var last = new HashMap<RunScope, Integer>();
        for (int at : shortest) {
            ranks[at][year] = last.merge(sums.get(at).scope().kind(), 1, Integer::sum);
        }
    }

    private static double part(RunLine line, int year) {
        var told = line.years().get(year);
        double demand = told.demand().mean().doubleValue();
        return demand > 0 ? told.gap().mean().doubleValue() / demand : 0;
    }

    private static RunLine ranked(RunLine line, Integer[] ranks) {
        var years = new ArrayList<>(line.years());
        for (int year = 0; year < ranks.length; year++) {
            years.set(year, years.get(year).ranked(ranks[year]));
        }
        return line.with(years);
    }
}
