package org.cadre.workforce.picture;

import static java.util.stream.Collectors.joining;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An SVG as a browser or a screen reader finds it. */
public record Drawn(Element root) {

    /** Left of it stand the numbers of scales. */
    private static final double FIRST_POINT = 80;

    public static Drawn svg(Picture picture) {
        return read(PictureFormat.SVG.drawn(picture));
    }

    public static Drawn read(byte[] file) {
        try {
            return new Drawn(DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static byte[] file(Picture picture, PictureFormat format) {
        return format.drawn(picture);
    }

    public static BufferedImage png(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Element> all(String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    /** All words that are drawn, in their order and with one space where a line ends. */
    public String words() {
        return all("text").stream()
                .map(Element::getTextContent)
                .map(line -> line.endsWith("-") ? line : line + " ")
                .collect(joining())
                .replaceAll(" +", " ")
                .strip();
    }

    public String title() {
        return all("title").getFirst().getTextContent();
    }

    public String description() {
        return all("desc").getFirst().getTextContent();
    }

    /** Corners of the shapes that are drawn with so many, each as x and y. */
    public List<double[][]> shapesOf(int corners) {
        return all("path").stream()
                .map(path -> path.getAttribute("d"))
                .map(Drawn::corners)
                .filter(shape -> shape.length == corners)
                .toList();
    }

    /** How long those bars are that are filled with one of the colours. */
    public List<Double> bars(String... colours) {
        return all("rect").stream()
                .filter(bar -> List.of(colours).contains(own(bar, "fill")))
                .map(bar -> Double.parseDouble(bar.getAttribute("width")))
                .toList();
    }

    /** At which heights level lines are drawn in the colour. */
    public List<Double> levels(String colour) {
        return all("line").stream()
                .filter(line -> colour.equals(own(line, "stroke")))
                .filter(line -> line.getAttribute("y1").equals(line.getAttribute("y2")))
                .map(line -> Double.parseDouble(line.getAttribute("y1")))
                .toList();
    }

    /** Its own, or that of the group it stands in. */
    private static String own(Element drawn, String style) {
        var own = drawn.getAttribute(style);
        return own.isEmpty() && drawn.getParentNode() instanceof Element group ? own(group, style) : own;
    }

    private static double[][] corners(String path) {
        var numbers = path.replaceAll("[A-Za-z,]", " ").strip().split("\\s+", -1);
        var corners = new double[numbers.length / 2][];
        for (int at = 0; at < corners.length; at++) {
            corners[at] = new double[] {Double.parseDouble(numbers[2 * at]), Double.parseDouble(numbers[2 * at + 1])};
        }
        return corners;
    }

    /** Of each panel, from above, the numbers of its scale and the heights at which they stand, from the least up. */
    public List<List<double[]>> scales() {
        var scales = new ArrayList<List<double[]>>();
        double last = -1;
        for (var label : all("text")) {
            double height = Double.parseDouble(label.getAttribute("y"));
            if (Double.parseDouble(label.getAttribute("x")) < FIRST_POINT && isNumber(label)) {
                if (last < 0 || height > last) {
                    scales.add(new ArrayList<>());
                }
                last = height;
                scales.getLast().add(new double[] {number(label), height});
            }
        }
        return scales;
    }

    private static boolean isNumber(Element label) {
        return label.getTextContent().matches("-?[0-9,]+(\\.[0-9]+)?");
    }

    private static double number(Element label) {
        return Double.parseDouble(label.getTextContent().replace(",", ""));
    }
}
