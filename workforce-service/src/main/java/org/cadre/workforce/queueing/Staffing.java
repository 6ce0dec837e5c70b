package org.cadre.workforce.queueing;

import org.cadre.kit.problem.DomainException;

/**
 * The smallest number who keep a promise, in the M/M/c queue.
 *
 * @param share who begin within the promised time
 */
public record Staffing(int servers, double share, MarkovFigures figures) {

    /** Beyond it the search could run out of servers. */
    private static final double MOST_ERLANGS = Erlang.MOST_SERVERS / 2.0;

    public static Staffing smallest(Offered offered, ServiceLevel level) {
        if (offered.erlangs() > MOST_ERLANGS) {
            throw DomainException.invalidField(
                    "arrivalRate", "queue-too-large", "At most %.0f erlangs can be staffed".formatted(MOST_ERLANGS));
        }
        var recursion = new ErlangRecursion(offered.erlangs());
        while (true) {
            recursion.addServer();
            if (recursion.isStable()) {
                var figures = MarkovQueue.figures(offered, recursion);
                var share = 1 - figures.waitsLongerThan(level.withinTime());
                if (share >= level.share()) {
                    return new Staffing(recursion.servers(), share, figures);
                }
            }
        }
    }
}
