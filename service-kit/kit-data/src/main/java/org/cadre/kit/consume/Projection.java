package org.cadre.kit.consume;

/**
 * What this service knows of another's world. Nothing in it is this service's own, and it keeps the newest
 * {@link ReceivedEvent#number()} of each row and ignores older ones, so events may come again in any order.
 *
 * <p>A rebuild runs {@link #on} against empty copies of its tables under the same names. So it writes no other table,
 * names no schema, and everything but {@link #table()} hangs on it by foreign keys.
 */
public non-sealed interface Projection extends Subscriber {

    /** What the first column of a projection's primary key holds. */
    enum RowsBy {
        /** The aggregate that the event is about. */
        SUBJECT,
        /** The key of the event, usually the person. */
        KEY
    }

    /** The table it fills: its own rows under the foreign id, with the newest {@code event_number} of each. */
    String table();

    default RowsBy rowsBy() {
        return RowsBy.SUBJECT;
    }
}
