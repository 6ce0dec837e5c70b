package org.cadre.workforce.capacity.queue;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueDay;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Ink;
import org.cadre.workforce.picture.Panels;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.Sheet;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Above, how many arrive and how many are staffed for; below, how many have to serve; in each period of a day. */
record DayChart(NewCapacityStudy asked, QueueDay day) {

    /** For the meaning of the line across. */
    private static final double ROOM_ABOVE = 0.25;

    static Picture of(Studied<NewCapacityStudy, QueueAnswer> study, String codeOfToday) {
        var chart = new DayChart(study.question(), study.answer().day());
        return chart.picture(new DayStory(study, codeOfToday));
    }

    private Picture picture(DayStory story) {
        var minutes = Panels.counts("Minutes since the first period began");
        return Sheet.of(story.caption(), Panels.stacked(minutes, arrivals(), 1, serving(), 1));
    }

    private XYPlot arrivals() {
        var lines = new XYSeriesCollection(
                steps("Arrive in an hour", asked.periods().arrivalsPerHour()));
        lines.addSeries(steps(
                "Staffed for in an hour",
                day.periods().stream().map(QueuePeriod::arrivalsPerHour).toList()));
        return panel(lines, Panels.amounts("People an hour"), Ink.BLACK, Ink.BLUE);
    }

    private XYPlot serving() {
        var lines = new XYSeriesCollection(steps(
                "Have to serve at the same time",
                day.periods().stream()
                        .map(QueuePeriod::servers)
                        .map(BigDecimal::valueOf)
                        .toList()));
        var axis = Panels.counts("Serving at the same time (people)");
        axis.setUpperMargin(ROOM_ABOVE);
        var panel = panel(lines, axis, Ink.RED);
        panel.addRangeMarker(Panels.across(day.most(), "%d at most".formatted(day.most())));
        return panel;
    }

    private static XYPlot panel(XYSeriesCollection lines, NumberAxis axis, Ink... inks) {
        axis.setAutoRangeIncludesZero(true);
        var steps = new XYStepRenderer();
        for (int series = 0; series < inks.length; series++) {
            inks[series].draws(steps, series);
        }
        return Panels.of(lines, axis, steps);
    }

    /** Level through each period, the last one to the end of the day. */
    private XYSeries steps(String name, List<BigDecimal> inEach) {
        double length = asked.periods().minutes().doubleValue();
        var series = new XYSeries(name);
        for (int period = 0; period < inEach.size(); period++) {
            series.add(period * length, inEach.get(period));
        }
        series.add(inEach.size() * length, inEach.getLast());
        return series;
    }
}
