package org.cadre.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Speaks HTTP/1.1 in bytes, for what no client library lets a test say. */
final class Wire implements AutoCloseable {

    /** An answer, with the names of its headers in lower case. */
    record Answer(int status, Map<String, String> headers, String body) {}

    private static final int PATIENCE = (int) Duration.ofSeconds(10).toMillis();

    private final Socket socket;
    private final InputStream in;

    private Wire(URI gateway) throws IOException {
        socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    static Wire to(URI gateway) throws IOException {
        return new Wire(gateway);
    }

    /** One request without a body on a connection of its own. */
    static Answer ask(URI gateway, String requestLine, String... headers) throws IOException {
        try (var wire = to(gateway)) {
            return wire.head(requestLine, headers).answer();
        }
    }

    Wire head(String requestLine, String... headers) throws IOException {
        send(requestLine + " HTTP/1.1\r\nHost: gateway.example\r\n");
        for (var header : headers) {
            send(header + "\r\n");
        }
        return send("\r\n");
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Wire chunks(int number, String chunk) throws IOException {
        var text = Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n";
        for (var ignored : IntStream.range(0, number).toArray()) {
            send(text);
        }
        return this;
    }

    Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(": ?", 2);
            headers.merge(parts[0].toLowerCase(Locale.ROOT), parts[1], (one, two) -> one + " | " + two);
        }
        return new Answer(status, headers, status < 200 ? "" : body(headers));
    }

    boolean isClosed() throws IOException {
        return in.read() < 0;
    }

    private String body(Map<String, String> headers) throws IOException {
        if (!headers.containsKey("transfer-encoding")) {
            var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        var body = new StringBuilder();
        for (var size = chunk(); size > 0; size = chunk()) {
            body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
            line();
        }
        line();
        return body.toString();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The gateway hung up after " + List.of(line));
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
