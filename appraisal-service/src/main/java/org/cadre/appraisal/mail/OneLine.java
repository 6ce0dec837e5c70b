package org.cadre.appraisal.mail;

import java.util.regex.Pattern;

/** Puts a text of somebody else on one line: a line break in a name would begin a header, or a paragraph that nobody of us wrote. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp} ]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
