package org.cadre.workforce.picture;

import java.awt.Color;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** A waterfall: a level, the steps from it, one below the other, and the level where they end. Each is named with its number. */
public final class Falls {

    private static final Color LEVEL = new Color(0x555555);
    private static final int MOST_LETTERS = 60;

    private final DefaultCategoryDataset bars = new DefaultCategoryDataset();
    private final String amounts;

    public Falls(String amounts) {
        this.amounts = amounts;
    }

    public void level(String name, double value) {
        add(name, "%,.1f", value);
    }

    public void step(String name, double change) {
        add(name, "%+,.1f", change);
    }

    /** Two of one name are told apart by the place they have. */
    private void add(String name, String format, double value) {
        var named = Caption.printable(name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS - 1) + "…" : name);
        var label = "%s  %s".formatted(named, String.format(Locale.UK, format, value));
        var unique = bars.getColumnIndex(label) < 0 ? label : "%s (%d)".formatted(label, bars.getColumnCount());
        bars.addValue(value, amounts, unique);
    }

    public CategoryPlot plot(String up, String down, String level) {
        var axis = Panels.styled(new CategoryAxis());
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.25);
        var plot = new CategoryPlot(bars, axis, Panels.amounts(amounts), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinePaint(Panels.GRID);
        plot.setOutlinePaint(Panels.GRID);
        plot.addRangeMarker(new ValueMarker(0));
        var legend = new LegendItemCollection();
        legend.add(new LegendItem(level, LEVEL));
        legend.add(new LegendItem("+ " + up, Ink.RED.colour()));
        legend.add(new LegendItem("- " + down, Ink.BLUE.colour()));
        plot.setFixedLegendItems(legend);
        return plot;
    }

    private static WaterfallBarRenderer renderer() {
        var renderer = new WaterfallBarRenderer(LEVEL, Ink.RED.colour(), Ink.BLUE.colour(), LEVEL);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setGradientPaintTransformer(null);
        return renderer;
    }
}
