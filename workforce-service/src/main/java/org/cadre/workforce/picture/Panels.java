package org.cadre.workforce.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/** Panels and axes as all pictures have them. */
public final class Panels {

    static final Color INK = new Color(0x212121);

    static final Color GRID = new Color(0xD5D5D5);
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final float SMALL = 11;
    private static final float LABEL = 12;

    private Panels() {}

    public static XYPlot of(XYDataset data, NumberAxis amounts, XYItemRenderer renderer) {
        var panel = new XYPlot(data, null, amounts, renderer);
        panel.setBackgroundPaint(Color.WHITE);
        panel.setDomainGridlinePaint(GRID);
        panel.setRangeGridlinePaint(GRID);
        panel.setDomainGridlineStroke(THIN);
        panel.setRangeGridlineStroke(THIN);
        panel.setOutlinePaint(GRID);
        return panel;
    }

    /** One below the other, each so many parts of the height, over one axis. */
    public static CombinedDomainXYPlot stacked(NumberAxis axis, XYPlot upper, int parts, XYPlot lower, int others) {
        var plot = new CombinedDomainXYPlot(axis);
        plot.setGap(14);
        plot.add(upper, parts);
        plot.add(lower, others);
        return plot;
    }

    /** Of whole things that are counted from anywhere, such as years. */
    public static NumberAxis counts(String label) {
        var axis = styled(new NumberAxis(label));
        axis.setAutoRangeIncludesZero(false);
        axis.setAutoRangeMinimumSize(1);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.UK)));
        return axis;
    }

    /** Of amounts; it begins at nought only if the figures are near it. */
    public static NumberAxis amounts(String label) {
        var axis = styled(new NumberAxis(label));
        axis.setAutoRangeIncludesZero(false);
        axis.setAutoRangeMinimumSize(1);
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.UK));
        return axis;
    }

    /** A line across a panel at an amount, with its meaning. */
    public static ValueMarker across(double value, String meaning) {
        return mark(value, meaning, RectangleAnchor.TOP_LEFT);
    }

    /** A line that stands on a number of the axis below, with its meaning. */
    public static ValueMarker upright(double value, String meaning) {
        return mark(value, meaning, RectangleAnchor.BOTTOM_RIGHT);
    }

    private static ValueMarker mark(double value, String meaning, RectangleAnchor where) {
        var mark = new ValueMarker(value, INK, new BasicStroke(1.5f));
        mark.setLabel(Caption.printable(meaning));
        mark.setLabelFont(Typeface.regular(SMALL));
        mark.setLabelPaint(INK);
        mark.setLabelBackgroundColor(Color.WHITE);
        mark.setLabelAnchor(where);
        mark.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        return mark;
    }

    static <A extends Axis> A styled(A axis) {
        axis.setLabelFont(Typeface.regular(LABEL));
        axis.setTickLabelFont(Typeface.regular(SMALL));
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
        return axis;
    }
}
