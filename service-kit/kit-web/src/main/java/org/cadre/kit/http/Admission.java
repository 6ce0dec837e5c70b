package org.cadre.kit.http;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who is inside. Entering never waits: a queue in front of a full house makes everybody late and helps nobody. */
final class Admission {

    /** What a request is about to do. */
    enum Kind {
        READ,
        CHANGE
    }

    private final int places;
    private final Map<Kind, Integer> shares;
    private final AtomicInteger inside = new AtomicInteger();
    private final Map<Kind, AtomicInteger> byKind =
            new EnumMap<>(Map.of(Kind.READ, new AtomicInteger(), Kind.CHANGE, new AtomicInteger()));

    Admission(int places, int reads, int changes) {
        this.places = places;
        this.shares = Map.of(Kind.READ, reads, Kind.CHANGE, changes);
    }

    /** Whether there was room; only then {@link #leave} is owed. */
    boolean enter(Kind kind) {
        if (!take(inside, places)) {
            return false;
        }
        if (!take(byKind.get(kind), shares.get(kind))) {
            inside.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave(Kind kind) {
        byKind.get(kind).decrementAndGet();
        inside.decrementAndGet();
    }

    int inside() {
        return inside.get();
    }

    private static boolean take(AtomicInteger taken, int most) {
        if (taken.incrementAndGet() <= most) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }
}
