package org.cadre.gateway.proxy;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** One address of a service, and whether it accepted connections when last asked. */
final class Replica {

    private final URI address;
    private volatile Instant restsUntil = Instant.MIN;

    Replica(URI address) {
        this.address = address;
    }

    boolean isResting(Instant now) {
        return now.isBefore(restsUntil);
    }

    void restUntil(Instant end) {
        restsUntil = end;
    }

    void isBack() {
        restsUntil = Instant.MIN;
    }

    /** Which server to ask; method, path and headers are the proxy's. */
    RequestOptions request(Duration patience) {
        var tls = "https".equals(address.getScheme());
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port(tls))
                .setSsl(tls)
                .setConnectTimeout(patience.toMillis());
    }

    private int port(boolean tls) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return tls ? 443 : 80;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
