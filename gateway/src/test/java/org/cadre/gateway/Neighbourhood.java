package org.cadre.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.cadre.kit.testing.SentCalls;
import org.cadre.kit.testing.TrustedIssuer;

/**
 * The services around the gateway: two replicas of appraisal, one training, talent with a dead replica before a living
 * one, one workforce, and a service called ghost of which nothing is left.
 */
public class Neighbourhood implements QuarkusTestResourceLifecycleManager {

    static final int QUOTA = 20;
    static final int STRANGERS = 2000;
    static final int CONNECTIONS = 4;

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        TrustedIssuer.server().comeBack();
        settings.putAll(TrustedIssuer.settings());
        settings.put("cadre.calls.deadline", "1S");
        settings.put("cadre.quota.requests", Integer.toString(QUOTA));
        settings.put("cadre.quota.strangers", Integer.toString(STRANGERS));
        settings.put("cadre.connections.per-replica", Integer.toString(CONNECTIONS));
        settings.put("cadre.connections.waiting", Integer.toString(CONNECTIONS));
        place(settings, "appraisal", neighbour("appraisal-1") + "," + neighbour("appraisal-2"));
        place(settings, "training", neighbour("training-1"));
        place(settings, "talent", nobody() + "," + neighbour("talent-2"));
        place(settings, "workforce", neighbour("workforce-1"));
        place(settings, "ghost", nobody());
        return settings;
    }

    private static void place(Map<String, String> settings, String service, String addresses) {
        settings.put("cadre.upstreams." + service, addresses);
        settings.put("cadre.upstream-health." + service, addresses.replaceAll("(:[0-9]+)", "$1/q/health/ready"));
    }

    private String neighbour(String name) {
        return Neighbour.open(name, vertx).address();
    }

    /** An address where nobody listens. */
    private static String nobody() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(Object test) {
        SentCalls.listen();
    }

    @Override
    public void stop() {
        TrustedIssuer.server().goAway();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
