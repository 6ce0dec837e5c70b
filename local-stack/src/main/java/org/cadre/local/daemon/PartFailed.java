package org.cadre.local.daemon;

/** A part of the suite cannot do what was asked; the message tells the operator what to do. */
public class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
