package org.cadre.appraisal.upstream.directory;

/** What was answered is of no use. Its text may stand in the log: it holds nothing of the answer. */
class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String what) {
        super(what, null, false, false);
    }

    /** What went wrong, without a word of what somebody else wrote: a parser quotes what it cannot read. */
    static String wordsFor(Throwable failure) {
        return failure instanceof UnexpectedAnswer
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }
}
