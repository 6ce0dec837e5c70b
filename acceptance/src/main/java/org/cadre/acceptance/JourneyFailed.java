package org.cadre.acceptance;

/** The journey did not go on as it should; the message says where. */
public final class JourneyFailed extends RuntimeException {

    public JourneyFailed(String message) {
        super(message);
    }

    JourneyFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
