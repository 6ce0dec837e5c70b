package org.cadre.workforce.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * How a line is drawn: by colour, dashes and marks together, so that it is told from the others in print and by those who
 * do not see colours (the colours are those of Okabe and Ito).
 */
public final class Ink {

    public static final Ink BLUE = new Ink(new Color(0x0072B2), new Ellipse2D.Double(-3.5, -3.5, 7, 7));
    public static final Ink RED = new Ink(new Color(0xB34700), new Rectangle2D.Double(-3, -3, 6, 6), 8, 4);
    public static final Ink BLACK = new Ink(new Color(0x333333), diamond(), 2, 3);

    private static final Shape SAMPLE = new Line2D.Double(-22, 0, 22, 0);

    private final Color colour;
    private final BasicStroke stroke;
    private final Shape mark;

    private Ink(Color colour, Shape mark, float... dashes) {
        this.colour = colour;
        this.mark = mark;
        this.stroke = dashes.length == 0
                ? new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    Color colour() {
        return colour;
    }

    /** The line of that number is drawn so. */
    public void draws(XYLineAndShapeRenderer lines, int series) {
        lines.setSeriesPaint(series, colour);
        lines.setSeriesFillPaint(series, colour);
        lines.setSeriesStroke(series, stroke);
        lines.setSeriesShape(series, mark);
        lines.setDrawOutlines(false);
        lines.setLegendLine(SAMPLE);
    }

    private static Shape diamond() {
        var path = new Path2D.Double();
        path.moveTo(0, -4.5);
        path.lineTo(4.5, 0);
        path.lineTo(0, 4.5);
        path.lineTo(-4.5, 0);
        path.closePath();
        return path;
    }
}
