package org.cadre.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes the traces that the services export, as a collector of an operator would (OTLP over HTTP). */
final class SpanCollector implements AutoCloseable {

    /** Where the services of the tests are told to send them. */
    private static final int PORT = 24_318;

    private static final int OK = 200;

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile boolean keeping;

    SpanCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** Keeps what comes from now on; what is not kept is taken all the same. */
    void keep() {
        keeping = true;
    }

    /** What was kept; names and values are in it as they are. */
    String kept() {
        return String.join("\n", received);
    }

    /** Whether a process has handed over its part of a trace. */
    boolean has(String process, String traceId) {
        var id = new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1);
        return received.stream().anyMatch(export -> export.contains(process) && export.contains(id));
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (keeping) {
            received.add(new String(body, StandardCharsets.ISO_8859_1));
        }
        exchange.sendResponseHeaders(OK, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
