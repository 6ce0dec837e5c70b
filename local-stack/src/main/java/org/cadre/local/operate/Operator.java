package org.cadre.local.operate;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cadre.local.suite.GatewayCalls;
import org.cadre.local.suite.Suite;

/** An operator at the gateway, with a token that is renewed before it ends. */
public final class Operator {

    private static final String USER = "operations";
    private static final Duration TOKEN_FOR = Duration.ofMinutes(2);

    private final Suite suite;
    private final GatewayCalls calls;
    private String token = "";
    private long renewAt = Long.MIN_VALUE;

    public Operator(Suite suite) {
        this.suite = suite;
        this.calls = new GatewayCalls(URI.create(suite.gateway()));
    }

    JsonNode get(String path) {
        return calls.get(path, token());
    }

    List<JsonNode> items(String path) {
        return StreamSupport.stream(get(path).path("items").spliterator(), false)
                .toList();
    }

    JsonNode ask(String path, String body) {
        return calls.ask(path, token(), body);
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - renewAt > 0) {
            token = suite.tokens().ofDemoUser(USER);
            renewAt = System.nanoTime() + TOKEN_FOR.toNanos();
        }
        return token;
    }
}
