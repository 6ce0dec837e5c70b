package org.cadre.workforce.capacity.queue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.cadre.workforce.capacity.queue.StaffingCurve.Point;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Ink;
import org.cadre.workforce.picture.Panels;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.Sheet;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Above, which share begins in time; below, how long people wait; for each number of servers, the answer marked. */
record CurveChart(StaffingCurve curve) {

    private static final double STEEP = 20;
    private static final double ROOM = 1.25;

    static Picture of(Studied<NewCapacityStudy, QueueAnswer> study, String codeOfToday) {
        return new CurveChart(StaffingCurve.of(study.question(), study.answer()))
                .picture(new CurveStory(study, codeOfToday));
    }

    private Picture picture(CurveStory story) {
        var servers = Panels.counts("Serving at the same time (people)");
        var waits = waits();
        var plot = new CombinedDomainXYPlot(servers);
        if (curve.hasShares()) {
            var shares = shares();
            mark(shares, true);
            mark(waits, false);
            plot = Panels.stacked(servers, shares, 1, waits, 1);
        } else {
            mark(waits, true);
            plot.add(waits);
        }
        return Sheet.of(story.caption(beyond(), figures()), plot);
    }

    private XYPlot shares() {
        var axis = Panels.amounts("Begin in time (% of people)");
        axis.setRange(0, 105);
        double promised = 100 * curve.asked().target().share().doubleValue();
        var panel = panel(
                "Begin within %s minutes"
                        .formatted(plain(curve.asked().target().withinMinutes().doubleValue())),
                Ink.BLUE,
                axis,
                point -> 100 * point.waits().withinTarget().doubleValue());
        panel.addRangeMarker(Panels.across(promised, "%s %% promised".formatted(plain(promised))));
        return panel;
    }

    private XYPlot waits() {
        var axis = Panels.amounts("Average wait (minutes)");
        axis.setAutoRangeIncludesZero(true);
        axis.setAutoRangeMinimumSize(0.1);
        var panel = panel("Average wait until service begins", Ink.RED, axis, CurveChart::wait);
        beyond().ifPresent(unused -> axis.setRange(0, ROOM * wait(curve.points().get(1))));
        return panel;
    }

    private XYPlot panel(String name, Ink ink, NumberAxis axis, ToDoubleFunction<Point> of) {
        var series = new XYSeries(name);
        curve.points().forEach(point -> series.add(point.servers(), of.applyAsDouble(point)));
        var line = new XYLineAndShapeRenderer(true, true);
        ink.draws(line, 0);
        return Panels.of(new XYSeriesCollection(series), axis, line);
    }

    private void mark(XYPlot panel, boolean named) {
        var asked = curve.asked().queue().servers();
        curve.chosen()
                .ifPresentOrElse(
                        chosen -> panel.addDomainMarker(
                                Panels.upright(chosen, named ? "%d keep the promise".formatted(chosen) : "")),
                        () -> panel.addDomainMarker(
                                Panels.upright(asked, named ? "%d as asked".formatted(asked) : "")));
    }

    /** The wait for the fewest, where it is so long that the others could not be told apart. */
    private OptionalDouble beyond() {
        double longest = wait(curve.points().getFirst());
        return longest > STEEP * wait(curve.points().get(1)) ? OptionalDouble.of(longest) : OptionalDouble.empty();
    }

    private List<String> figures() {
        return curve.points().stream().map(CurveChart::told).toList();
    }

    private static String told(Point point) {
        var share = point.waits().withinTarget();
        var waiting = String.format(
                Locale.UK, "%,d serving: people wait %,.1f minutes on average", point.servers(), wait(point));
        return share == null
                ? waiting + "."
                : waiting + String.format(Locale.UK, ", %.1f %% begin in time.", 100 * share.doubleValue());
    }

    private static double wait(Point point) {
        return point.waits().waitMinutes().doubleValue();
    }

    static String plain(double number) {
        return String.format(Locale.UK, number == Math.rint(number) ? "%,.0f" : "%,.2f", number);
    }
}
