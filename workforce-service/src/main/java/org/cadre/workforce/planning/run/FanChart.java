package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.picture.Ink;
import org.cadre.workforce.picture.Panels;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.Sheet;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Staff in post and demand above, their gap below, each with what is expected and the 80 % interval. */
record FanChart(RunLine line) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String NO_INTERVAL = "line-without-interval";
    private static final float SHADE = 0.22f;

    /**
     * Of one staff group, or of all.
     *
     * @param group its name; all groups, or the only one, where it is empty
     */
    static Picture of(RunStory story, Optional<String> group) {
        var line = story.line(group);
        requireInterval(line);
        return new FanChart(line).picture(story);
    }

    private static void requireInterval(RunLine line) {
        if (line.isExpectedAlone()) {
            var why = "%s has no interval, because the run tells too many groups: ask for a run with organisation %s"
                    .formatted(line.name(), line.organisation());
            throw DomainException.invalid(NO_INTERVAL, why, Violation.ofParameter("group", NO_INTERVAL, why));
        }
    }

    private Picture picture(RunStory story) {
        var staff = panel("In post and demand (FTE)", List.of(Ink.BLUE, Ink.RED), staff());
        var gap = panel("Gap (FTE)", List.of(Ink.BLACK), collected(series("Gap", RunYear::gap)));
        gap.addRangeMarker(new ValueMarker(0));
        var cut = staff.getRangeAxis().getLowerBound() > 0;
        var day = line.years().getLast().endsOn();
        var years = Panels.counts("Year (figures at the end of its %s)".formatted(DAY.format(day)));
        return Sheet.of(story.caption(line, cut, figures()), Panels.stacked(years, staff, 3, gap, 2));
    }

    private YIntervalSeriesCollection staff() {
        return collected(series("In post", RunYear::inPost), series("Demand", RunYear::demand));
    }

    private XYPlot panel(String label, List<Ink> inks, YIntervalSeriesCollection data) {
        var renderer = renderer();
        for (int series = 0; series < inks.size(); series++) {
            inks.get(series).draws(renderer, series);
        }
        return Panels.of(data, Panels.amounts(label), renderer);
    }

    /** One year alone has no area, so its interval is a bar. */
    private XYLineAndShapeRenderer renderer() {
        if (line.years().size() == 1) {
            var bars = new XYErrorRenderer();
            bars.setDrawXError(false);
            return bars;
        }
        var bands = new DeviationRenderer(true, true);
        bands.setAlpha(SHADE);
        return bands;
    }

    private YIntervalSeries series(String name, Function<RunYear, RunFigure> of) {
        var series = new YIntervalSeries(name);
        for (var year : line.years()) {
            var figure = of.apply(year);
            series.add(
                    year.endsOn().getYear(),
                    figure.mean().doubleValue(),
                    Objects.requireNonNullElse(figure.p10(), figure.mean()).doubleValue(),
                    Objects.requireNonNullElse(figure.p90(), figure.mean()).doubleValue());
        }
        return series;
    }

    private static YIntervalSeriesCollection collected(YIntervalSeries... all) {
        var data = new YIntervalSeriesCollection();
        for (var series : all) {
            data.addSeries(series);
        }
        return data;
    }

    private List<String> figures() {
        return line.years().stream()
                .map(year -> "%s: in post %s, demand %s, gap %s."
                        .formatted(date(year.endsOn()), told(year.inPost()), told(year.demand()), told(year.gap())))
                .toList();
    }

    private static String told(RunFigure figure) {
        return !figure.hasInterval()
                ? fte(figure.mean())
                : "%s (80 %% interval %s to %s)".formatted(fte(figure.mean()), fte(figure.p10()), fte(figure.p90()));
    }

    private static String fte(BigDecimal figure) {
        return String.format(Locale.UK, "%,.1f", figure);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }
}
