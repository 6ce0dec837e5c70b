package org.cadre.local.daemon;

import java.util.List;

/** A server or process of the suite that an operator can start and stop by name. */
public interface Part {

    /** The name an operator types: {@code postgres}, {@code appraisal}, {@code appraisal#2}. */
    String name();

    /** Where a person or a tool reaches it. */
    String address();

    /** Every port it listens on, all of them on 127.0.0.1. */
    List<Integer> ports();

    Daemon daemon();

    /** Whether it answers, not merely whether its process lives. */
    boolean isReady();

    /** Starts the process and returns once the part answers. */
    void start();

    /** Ends the process in good order and returns once it is gone. */
    void stop();
}
