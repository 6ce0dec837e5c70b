package org.cadre.kit.problem;

/** There is too much of this kind to do at the moment. Nothing was done, so the same request may come again. */
public final class Overloaded extends RuntimeException {

    /** Seconds after which a repeat makes sense. */
    public static final int RETRY_AFTER = 2;

    private static final long serialVersionUID = 1;

    /**
     * For the log.
     *
     * @param with what there is too much of
     */
    public Overloaded(String with) {
        super(with);
    }
}
