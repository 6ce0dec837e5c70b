package org.cadre.acceptance.year;

/** What an appraiser gives as a whole, for the two halves. */
record Ratings(int what, int how) {

    /** Spread over the scale, so that the figures of the year have something to show. */
    static Ratings number(int place) {
        return new Ratings(3 + place % 3, 4 + place % 2);
    }
}
