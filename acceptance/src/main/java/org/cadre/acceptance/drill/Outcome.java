package org.cadre.acceptance.drill;

/** What a client may believe of a request that it sent. */
enum Outcome {
    /** It was done. */
    ACKNOWLEDGED,
    /** Nothing was done. */
    REFUSED,
    /** It was done as a whole or not at all, but nobody said which. */
    UNKNOWN;

    /** For the status of an answer; 0 stands for none. */
    static Outcome of(int status) {
        if (status >= 200 && status < 300) {
            return ACKNOWLEDGED;
        }
        return status >= 300 && status < 500 ? REFUSED : UNKNOWN;
    }
}
