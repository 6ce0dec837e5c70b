package org.cadre.workforce.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** A page of one size: title, subject, warning and legend above the chart, and the words that explain it below. */
public final class Sheet {

    static final int WIDTH = 960;
    static final int HEIGHT = 840;

    private static final Paint WARNING = new Color(0xA00000);
    private static final float HEADING = 17;
    private static final float SUBJECT = 13;
    private static final float WORDS = 12;

    // Text that stands upright is text, too.
    static {
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private Sheet() {}

    public static Picture of(Caption caption, Plot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        var chart = new JFreeChart(null, Typeface.bold(HEADING), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(14, 16, 14, 22));
        chart.addSubtitle(text(caption.title(), Typeface.bold(HEADING), Panels.INK, RectangleEdge.TOP));
        chart.addSubtitle(text(caption.subject(), Typeface.regular(SUBJECT), Panels.INK, RectangleEdge.TOP));
        caption.warning()
                .ifPresent(warning ->
                        chart.addSubtitle(text(warning, Typeface.bold(SUBJECT), WARNING, RectangleEdge.TOP)));
        chart.addSubtitle(legend(plot));
        below(caption.paragraphs()).forEach(chart::addSubtitle);
        return new Picture(caption.title(), caption.description(), chart);
    }

    /** The first that is added stands lowest. */
    private static List<Title> below(List<String> paragraphs) {
        return paragraphs.reversed().stream()
                .map(paragraph -> (Title) text(paragraph, Typeface.regular(WORDS), Panels.INK, RectangleEdge.BOTTOM))
                .toList();
    }

    private static TextTitle text(String text, Font font, Paint paint, RectangleEdge edge) {
        var title = new TextTitle(
                text,
                font,
                paint,
                edge,
                HorizontalAlignment.LEFT,
                VerticalAlignment.CENTER,
                new RectangleInsets(3, 0, 3, 0));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        return title;
    }

    private static LegendTitle legend(Plot plot) {
        var legend = new LegendTitle(plot);
        legend.setItemFont(Typeface.regular(WORDS));
        legend.setItemPaint(Panels.INK);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 18));
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(new RectangleInsets(6, 0, 6, 0));
        return legend;
    }
}
