package org.cadre.workforce.forecast.rate;

/**
 * What happened to the people of one cell in a year; all in heads.
 *
 * @param cell in words, such as "nurses of RR8"
 * @param movedIn from other cells
 * @param movedOut to other cells
 */
public record Movements(
        String cell, long opening, long joiners, long leavers, long movedIn, long movedOut, long closing) {

    /** How many are at the end who did not come, or came and are not there; nought where the account is right. */
    public long unexplained() {
        return closing - (opening + joiners - leavers + movedIn - movedOut);
    }

    /** Person-years in which people could have left: the mean of the stocks at both ends. */
    public double exposure() {
        return (opening + closing) / 2.0;
    }

    /** Joiners and those who moved in, less those who moved out. */
    public long netInflow() {
        return joiners + movedIn - movedOut;
    }

    /** The central rate at which people left. */
    public Hazard leaverRate() {
        return Hazard.central((double) leavers, (double) opening, (double) closing);
    }
}
