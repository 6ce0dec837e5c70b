package org.cadre.workforce.capacity.queue;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueWaits;

/**
 * What a study would answer for other numbers of servers: from the fewest who keep up to some more than keep the promise,
 * or, without one, than were asked about.
 *
 * @param chosen the fewest who keep the promise; empty without one
 * @param points at most {@value #MOST_POINTS} and those asked about and chosen, from the fewest servers up
 */
record StaffingCurve(NewCapacityStudy asked, OptionalInt chosen, List<Point> points) {

    static final int MOST_POINTS = 41;

    private static final int LEAST_SPAN = 6;

    /** For so many servers. */
    record Point(int servers, QueueWaits waits) {}

    static StaffingCurve of(NewCapacityStudy asked, QueueAnswer answer) {
        var chosen = answer.staffing() == null
                ? OptionalInt.empty()
                : OptionalInt.of(answer.staffing().servers());
        int first = answer.serversNeeded();
        int last = last(first, chosen.orElse(asked.queue().servers()), chosen.isPresent());
        var servers = new TreeSet<Integer>();
        int step = Math.ceilDiv(last - first, MOST_POINTS - 1);
        IntStream.iterate(first, each -> each <= last, each -> each + step).forEach(servers::add);
        IntStream.of(asked.queue().servers(), chosen.orElse(first))
                .filter(each -> each >= first && each <= last)
                .forEach(servers::add);
        return new StaffingCurve(
                asked, chosen, servers.stream().map(each -> point(asked, each)).toList());
    }

    /** Somewhat beyond the number that matters; of servers who were only asked about not more than twice what is needed. */
    private static int last(int first, int matters, boolean kept) {
        int beyond = matters + Math.max(3, (matters - first) / 2);
        int most = kept ? beyond : Math.min(beyond, first + Math.max(MOST_POINTS - 1, first));
        return Math.max(first + LEAST_SPAN, most);
    }

    private static Point point(NewCapacityStudy asked, int servers) {
        return new Point(
                servers, new QueueCalculation(asked.with(servers)).waits().orElseThrow());
    }

    /** Whether it says who begins within the time of the promise. */
    boolean hasShares() {
        return points.stream().allMatch(point -> point.waits().withinTarget() != null);
    }
}
