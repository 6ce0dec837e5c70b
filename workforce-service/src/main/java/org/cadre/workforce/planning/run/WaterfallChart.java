package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadre.workforce.picture.Caption;
import org.cadre.workforce.picture.Falls;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.Sheet;
import org.cadre.workforce.planning.run.RunDecomposition.GapStep;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/** From the gap of the first day to that of the last, one bar for each cause. */
record WaterfallChart(RunDecomposition gap) {

    private static final int MOST_STEPS = 16;

    private static final String READING =
            "Read it from above: each bar begins where the one before ended. To the right the gap widens, to the left it"
                    + " closes. Drivers of demand share its change by logarithmic means; levers have what they do on average"
                    + " over all orders in which they could be pulled; people who join or leave count as those who were there"
                    + " at the start. Uncertainties are what the mean of all futures has beyond the one in which each"
                    + " uncertain figure is as the model says.";

    /** Of one staff group, or of all where none is named. */
    static Picture of(RunStory story, Optional<String> group) {
        return new WaterfallChart(GapDecomposition.of(story, group)).picture(story, story.line(group));
    }

    private Picture picture(RunStory story, RunLine line) {
        var falls = new Falls("Gap (FTE)");
        falls.level("gap on " + FanChart.date(gap.startsOn()), gap.gapAtStart().doubleValue());
        shown().forEach(step -> falls.step(GapWords.label(step), step.change().doubleValue()));
        others().ifPresent(rest -> falls.step(rest.name(), rest.change().doubleValue()));
        falls.level("gap on " + FanChart.date(gap.endsOn()), gap.gapAtEnd().doubleValue());
        var title = "%s at %s: from the gap of %s to that of %s"
                .formatted(
                        gap.group(),
                        story.model().organisation(),
                        FanChart.date(gap.startsOn()),
                        FanChart.date(gap.endsOn()));
        var caption = new Caption(
                title,
                story.subject(),
                story.warning(gap.codeVersion()),
                List.of(READING, gap.inWords(), story.question().backTest(), story.source(line)),
                figures());
        return Sheet.of(caption, falls.plot("widens the gap", "closes it", "gap"));
    }

    /** The largest, in their order. */
    private List<GapStep> shown() {
        var largest = new ArrayList<>(gap.steps());
        largest.sort(Comparator.comparing((GapStep step) -> step.change().abs()).reversed());
        var shown = largest.subList(0, Math.min(largest.size(), MOST_STEPS));
        return gap.steps().stream().filter(shown::contains).toList();
    }

    private Optional<GapStep> others() {
        var shown = shown();
        var rest = gap.steps().stream().filter(step -> !shown.contains(step)).toList();
        var change = rest.stream().map(GapStep::change).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new GapStep(null, "%d smaller steps".formatted(rest.size()), change));
    }

    private List<String> figures() {
        var figures = new ArrayList<String>();
        figures.add(told("gap on " + FanChart.date(gap.startsOn()), "%,.1f", gap.gapAtStart()));
        gap.steps().forEach(step -> figures.add(told(GapWords.label(step), "%+,.1f", step.change())));
        figures.add(told("gap on " + FanChart.date(gap.endsOn()), "%,.1f", gap.gapAtEnd()));
        return figures;
    }

    private static String told(String name, String format, BigDecimal figure) {
        return "%s: %s.".formatted(name, String.format(Locale.UK, format, figure));
    }
}
