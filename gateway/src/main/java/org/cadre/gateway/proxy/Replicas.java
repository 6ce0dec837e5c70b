package org.cadre.gateway.proxy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of one service, each first in turn; those that did not accept lately are asked when no other is left. */
final class Replicas {

    private final List<Replica> all;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<URI> addresses) {
        all = addresses.stream().map(Replica::new).toList();
    }

    /** How many are not resting; one at least, because a lonely one is asked all the same. */
    int awake(Instant now) {
        return Math.max(
                1, (int) all.stream().filter(replica -> !replica.isResting(now)).count());
    }

    Iterator<Replica> inTurn(Instant now) {
        var order = new ArrayList<>(all);
        Collections.rotate(order, -Math.floorMod(turn.getAndIncrement(), all.size()));
        order.sort(Comparator.comparing(replica -> replica.isResting(now)));
        return order.iterator();
    }
}
