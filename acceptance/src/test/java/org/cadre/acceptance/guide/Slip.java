package org.cadre.acceptance.guide;

/**
 * What went wrong in the shell.
 *
 * @param line of the guide
 */
record Slip(int line, Kind kind, String text) {

    enum Kind {
        /** A command ended with another status than 0. */
        FAILED,
        /** A variable that a command names has nothing in it. */
        EMPTY,
        /** The shell did not come to the end of the guide. */
        STOPPED
    }

    /** A line of the notes: line, kind, and words for it. */
    static Slip of(String note) {
        var parts = note.split(" ", 3);
        return new Slip(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), parts[2]);
    }
}
