package org.cadre.workforce.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;

/**
 * The one typeface of all pictures. It comes with the service: a container may have no fonts at all, and a picture looks
 * the same wherever it is drawn.
 */
final class Typeface {

    /** Those after the first are as wide, letter by letter, so that an SVG fits where it is missing. */
    static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final Font REGULAR;
    private static final Font BOLD;

    static {
        needNothingOfTheMachine();
        REGULAR = read("liberation/LiberationSans-Regular.ttf");
        BOLD = read("liberation/LiberationSans-Bold.ttf");
    }

    private Typeface() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /**
     * Java on Linux asks the machine for its fonts before it reads one of ours, and gives up where there is no list of
     * them; an empty list is enough. There is no screen either.
     */
    static void needNothingOfTheMachine() {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty("os.name").equals("Linux") && System.getProperty("sun.awt.fontconfig") == null) {
            try {
                var none = Files.createTempFile("no-fonts-", ".properties");
                none.toFile().deleteOnExit();
                Files.writeString(none, "version=1\nsequence.allfonts=default\n");
                System.setProperty("sun.awt.fontconfig", none.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Font read(String file) {
        try (var font = Typeface.class.getClassLoader().getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
