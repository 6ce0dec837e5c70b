package org.cadre.workforce.queueing;

/**
 * Long-run averages of a queue, tied together by Little's law.
 *
 * @param utilisation share of its time that a server is busy
 * @param queueLength people waiting (Lq)
 * @param present people waiting or being served (L)
 * @param waitingTime time until service begins (Wq)
 * @param stay time until service ends (W)
 */
public record Averages(double utilisation, double queueLength, double present, double waitingTime, double stay) {

    static Averages of(double arrivalRate, double utilisation, double waitingTime, double service) {
        var stay = waitingTime + service;
        return new Averages(utilisation, arrivalRate * waitingTime, arrivalRate * stay, waitingTime, stay);
    }
}
