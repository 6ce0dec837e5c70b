package org.cadre.kit.consume;

import java.util.List;

/**
 * Listens to other services' facts. Every bean of this kind gets a loop of its own; {@link #on} runs inside the
 * transaction that also moves the inbox and the offset, so its effect in this database happens once.
 */
public sealed interface Subscriber permits Projection, Reaction {

    /** Stable name, such as {@code training.people}: inbox, offsets and parked keys hang on it. */
    String group();

    List<String> topics();

    /**
     * Takes one event. Types it does not know are to be ignored: an owner may add some at any time.
     *
     * @throws UnreadableEvent when the payload is not what its type promises; it goes to the dead letters
     */
    void on(ReceivedEvent event);
}
