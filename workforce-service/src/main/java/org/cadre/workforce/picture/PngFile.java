package org.cadre.workforce.picture;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in dots, twice as fine as a screen, for print and slides. */
final class PngFile {

    static final int FINENESS = 2;

    private PngFile() {}

    static byte[] of(Picture picture) {
        var file = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(dots(picture), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static BufferedImage dots(Picture picture) {
        var image = new BufferedImage(FINENESS * Sheet.WIDTH, FINENESS * Sheet.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(FINENESS, FINENESS);
        picture.chart().draw(graphics, new Rectangle2D.Double(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
        graphics.dispose();
        return image;
    }
}
