package org.cadre.workforce.queueing;

/** M/M/c: arrivals at random, exponential service, some servers, one queue in order of arrival. */
public final class MarkovQueue {

    private MarkovQueue() {}

    public static Answer<MarkovFigures> of(Offered offered, int servers) {
        var recursion = Erlang.recursion(servers, offered.erlangs());
        return recursion.isStable() ? new Steady<>(figures(offered, recursion)) : Unstable.of(offered, servers);
    }

    static MarkovFigures figures(Offered offered, ErlangRecursion recursion) {
        var servers = recursion.servers();
        var spare = offered.capacity(servers) - offered.arrivalRate();
        var wait = recursion.mustWait() / spare;
        var averages =
                Averages.of(offered.arrivalRate(), offered.utilisation(servers), wait, 1 / offered.serviceRate());
        return new MarkovFigures(averages, recursion.empty(), recursion.mustWait(), spare);
    }
}
