package org.cadre.appraisal.mail;

/** A mail did not go out this time. Its text may stand in the log: a word of our own, never what a server said. */
class NotSent extends RuntimeException {

    /** Whom it concerns, and what is to be done. */
    enum Reach {
        /** No other mail would go out either; it is tried again. */
        EVERYBODY,
        /** Others may go out; this one is tried again. */
        THIS_ONE,
        /** It will never go out like this. */
        THIS_ONE_FOR_GOOD
    }

    private static final long serialVersionUID = 1L;

    private final Reach reach;

    NotSent(Reach reach, String why) {
        super(why, null, false, false);
        this.reach = reach;
    }

    static NotSent noAnswerOfWorkforce() {
        return new NotSent(Reach.EVERYBODY, "no-answer-of-workforce");
    }

    /** Not any more, not yet, or the client of this service may not write for the employer. */
    static NotSent unknownToWorkforce() {
        return new NotSent(Reach.THIS_ONE, "unknown-to-workforce");
    }

    static NotSent addressMalformed() {
        return new NotSent(Reach.THIS_ONE_FOR_GOOD, "address-malformed");
    }

    /** What nobody foresaw; the log has its kind and not its message, which may repeat an address. */
    static NotSent unforeseen() {
        return new NotSent(Reach.THIS_ONE, "unforeseen");
    }

    boolean concernsEverybody() {
        return reach == Reach.EVERYBODY;
    }

    boolean isForGood() {
        return reach == Reach.THIS_ONE_FOR_GOOD;
    }
}
