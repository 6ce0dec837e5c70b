package org.cadre.workforce.picture;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture in lines and text. A screen reader finds its title and its description, and no style is left to a reader's own. */
final class SvgFile {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final String FONT = "font-family";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "desc";

    private SvgFile() {}

    static byte[] of(Picture picture) {
        try {
            var root = drawn(picture);
            root.setAttribute("viewBox", "0 0 %d %d".formatted(Sheet.WIDTH, Sheet.HEIGHT));
            root.setAttribute("role", "img");
            root.setAttribute("lang", "en-GB");
            root.setAttribute("aria-labelledby", TITLE);
            root.setAttribute("aria-describedby", DESCRIPTION);
            root.insertBefore(told(root, DESCRIPTION, picture.description()), root.getFirstChild());
            root.insertBefore(told(root, TITLE, picture.title()), root.getFirstChild());
            nameFonts(root);
            return written(root);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element drawn(Picture picture) throws ParserConfigurationException {
        var graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document()), false);
        graphics.setSVGCanvasSize(new Dimension(Sheet.WIDTH, Sheet.HEIGHT));
        picture.chart().draw(graphics, new Rectangle2D.Double(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
        return graphics.getRoot();
    }

    private static Document document() throws ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument(NAMESPACE, "svg", null);
    }

    private static Element told(Element root, String name, String words) {
        var told = root.getOwnerDocument().createElementNS(NAMESPACE, name);
        told.setAttribute("id", name);
        told.setTextContent(words);
        return told;
    }

    private static void nameFonts(Element root) {
        var all = root.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            var one = (Element) all.item(at);
            if (one.hasAttribute(FONT)) {
                one.setAttribute(FONT, Typeface.FAMILIES);
            }
        }
        root.setAttribute(FONT, Typeface.FAMILIES);
    }

    private static byte[] written(Element root) throws TransformerException {
        var file = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root), new StreamResult(file));
        return file.toByteArray();
    }
}
