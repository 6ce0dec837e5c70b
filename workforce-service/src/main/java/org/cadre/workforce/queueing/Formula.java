package org.cadre.workforce.queueing;

/** Which formula knows a queue, by how its arrivals and services vary. */
public enum Formula {
    /** M/M/c, exactly: arrivals at random, exponential service, any number of servers. It knows shares of waits too. */
    M_M_C,
    /** M/G/1, exactly: arrivals at random, service of any kind, one server. It knows averages only. */
    M_G_1,
    /** G/G/c, approximately (Allen and Cunneen). It knows averages only. */
    G_G_C;

    /**
     * The most exact one there is.
     *
     * @param arrivals variance of the time between arrivals divided by the square of its mean: 1 when at random
     * @param service the same of the time of a service: 1 when exponential
     */
    public static Formula of(double arrivals, double service, int servers) {
        if (arrivals == 1 && service == 1) {
            return M_M_C;
        }
        return arrivals == 1 && servers == 1 ? M_G_1 : G_G_C;
    }
}
