package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.Set;

/**
 * What a run is to do.
 *
 * @param only the drills to take; empty for all
 * @param kills of each process
 * @param crashes of everything at once
 * @param outage how long something stays away
 * @param clients that write at the same time
 * @param readyWithin how soon a process that was killed has to answer again
 */
record DrillPlan(
        Set<String> only, long seed, int kills, int crashes, Duration outage, int clients, Duration readyWithin) {

    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(30);

    DrillPlan {
        only = Set.copyOf(only);
    }

    DrillPlan withKills(int number) {
        return new DrillPlan(only, seed, number, crashes, outage, clients, readyWithin);
    }

    boolean includes(String drill) {
        return only.isEmpty() || only.contains(drill);
    }

    /** How long a process is frozen; never longer than half a minute. */
    Duration freeze() {
        return outage.compareTo(LONGEST_FREEZE) < 0 ? outage : LONGEST_FREEZE;
    }
}
