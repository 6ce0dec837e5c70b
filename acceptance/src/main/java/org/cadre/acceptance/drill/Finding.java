package org.cadre.acceptance.drill;

import com.google.errorprone.annotations.FormatMethod;

/** Something that is not as promised. */
record Finding(Kind kind, String text) {

    /** Which promise it breaks. */
    enum Kind {
        LOST,
        DUPLICATED,
        REORDERED,
        BROKEN
    }

    @FormatMethod
    static Finding lost(String text, Object... values) {
        return new Finding(Kind.LOST, text.formatted(values));
    }

    @FormatMethod
    static Finding duplicated(String text, Object... values) {
        return new Finding(Kind.DUPLICATED, text.formatted(values));
    }

    @FormatMethod
    static Finding reordered(String text, Object... values) {
        return new Finding(Kind.REORDERED, text.formatted(values));
    }

    @FormatMethod
    static Finding broken(String text, Object... values) {
        return new Finding(Kind.BROKEN, text.formatted(values));
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
