package org.cadre.workforce.picture;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** What a picture is sent as. */
public enum PictureFormat {
    /** For pages and print: text stays text, and it is sharp at any size. */
    SVG(PictureFormat.SVG_TYPE),
    /** For slides and documents that take no SVG. */
    PNG(PictureFormat.PNG_TYPE);

    public static final String SVG_TYPE = "image/svg+xml";
    public static final String PNG_TYPE = "image/png";

    /** How such a file begins, for the API document. */
    public static final String SVG_EXAMPLE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    public static final String PNG_EXAMPLE = "\u0089PNG";

    private final String type;

    PictureFormat(String type) {
        this.type = type;
    }

    /** The one that is preferred; SVG to whom both are the same. */
    static PictureFormat of(List<MediaType> accepted) {
        return accepted.stream()
                .filter(one -> one.isCompatible(SVG.type()) || one.isCompatible(PNG.type()))
                .findFirst()
                .filter(one -> !one.isCompatible(SVG.type()))
                .map(one -> PNG)
                .orElse(SVG);
    }

    MediaType type() {
        return MediaType.valueOf(type);
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] drawn(Picture picture) {
        return switch (this) {
            case SVG -> SvgFile.of(picture);
            case PNG -> PngFile.of(picture);
        };
    }
}
