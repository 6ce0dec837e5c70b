package org.cadre.benchmarks.load;

/** Something was answered fast but not right, so what was measured means nothing. */
public final class WrongAnswer extends RuntimeException {

    public WrongAnswer(String message) {
        super(message);
    }

    public WrongAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
