package org.cadre.kit.http;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a request, however it ends, and what follows from it: once, and also for who asks when it is over already.
 * A handler of the routing context alone hears neither of an end that came before it nor of an HTTP/1.1 answer that this
 * process cuts off in its middle; who cuts one off says so with {@link #happen}.
 */
public final class Departure {

    private static final String KEY = Departure.class.getName();

    private final List<Runnable> consequences = new ArrayList<>();
    private boolean happened;

    private Departure() {}

    /** Of this request; the first who asks has to ask before it can end. */
    public static Departure of(RoutingContext request) {
        Departure known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var departure = new Departure();
        request.put(KEY, departure);
        request.addEndHandler(ended -> departure.happen());
        return departure;
    }

    public synchronized void then(Runnable consequence) {
        if (happened) {
            consequence.run();
        } else {
            consequences.add(consequence);
        }
    }

    public synchronized void happen() {
        if (!happened) {
            happened = true;
            consequences.forEach(Runnable::run);
        }
    }
}
