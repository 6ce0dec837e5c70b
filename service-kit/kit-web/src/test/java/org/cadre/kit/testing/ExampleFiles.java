package org.cadre.kit.testing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.ServedDocument.Called;

/** Writes the fullest call of each operation that still fits a screen. */
final class ExampleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/main/resources/openapi/examples");
    private static final List<String> SHOWN = List.of("ETag", "Location");
    private static final String PLAIN = "application/json";
    private static final int SCREEN = 3000;

    /** A module without a document of its own keeps what every service shares. */
    private static final boolean OWN_DOCUMENT = Files.exists(Path.of("src/main/openapi"));

    private final ServedDocument document;
    private final Map<String, Integer> written = new HashMap<>();

    ExampleFiles(ServedDocument document) {
        this.document = document;
        if (OWN_DOCUMENT) {
            keepAbout();
        }
    }

    void keep(FilterableRequestSpecification request, URI uri, Response answer) {
        document.operation(request.getMethod(), uri)
                .filter(ExampleFiles::belongsHere)
                .filter(called -> isDocumented(called, answer))
                .ifPresent(called -> {
                    var sent = JSON.createObjectNode().put("operation", called.name());
                    sent.set("parameters", parameters(called, request, uri));
                    sent.set("request", read(request.getBody()));
                    sent.put("status", answer.statusCode());
                    var headers = sent.putObject("answerHeaders");
                    SHOWN.stream()
                            .filter(name -> answer.header(name) != null)
                            .forEach(name -> headers.put(name, answer.header(name)));
                    sent.set("response", response(answer));
                    write(called.id(), sent);
                });
    }

    /** The same path may answer people with a page, and programs with a second form of what JSON says. */
    private static boolean isDocumented(Called called, Response answer) {
        var type = answer.contentType().split(";", 2)[0].strip();
        var content = called.definition()
                .path("responses")
                .path(Integer.toString(answer.statusCode()))
                .path("content");
        return content.has(type) && (type.equals(PLAIN) || !content.has(PLAIN));
    }

    private static boolean belongsHere(Called called) {
        return OWN_DOCUMENT || called.definition().at("/tags/0").asText().equals("Operations");
    }

    private void keepAbout() {
        try {
            var answer = document.about();
            var sent = JSON.createObjectNode().put("operation", "GET " + document.base());
            sent.putObject("parameters");
            sent.putNull("request").put("status", answer.statusCode()).putObject("answerHeaders");
            sent.set("response", read(answer.body()));
            write("about", sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode parameters(Called called, FilterableRequestSpecification request, URI uri) {
        var parameters = JSON.createObjectNode();
        ServedDocument.parameters(called.definition(), "path")
                .forEach(name -> parameters.put(name, called.path().group(name)));
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.set(parts[0], scalar(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
            }
        }
        ServedDocument.parameters(called.definition(), "header").stream()
                .filter(name -> request.getHeaders().hasHeaderWithName(name))
                .forEach(name -> parameters.put(name, request.getHeaders().getValue(name)));
        return parameters;
    }

    /** Of a file that is no text the line that says what it is. */
    private static JsonNode response(Response answer) {
        return isFile(answer.contentType())
                ? read(answer.asString().lines().findFirst().orElseThrow())
                : read(answer.asString());
    }

    private static boolean isFile(String type) {
        return type.startsWith("application/pdf") || type.startsWith("image/");
    }

    private static JsonNode scalar(String text) {
        var node = read(text);
        return node.isNumber() || node.isBoolean() ? node : JsonNodeFactory.instance.textNode(text);
    }

    static JsonNode read(Object body) {
        if (body == null || body.toString().isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        try {
            return JSON.readTree(body.toString());
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.textNode(body.toString());
        }
    }

    private synchronized void write(String operation, ObjectNode sent) {
        var file = FOLDER.resolve(operation + ".json");
        var size = sent.toString().length();
        var worth = size > SCREEN ? -size : size;
        if (isKnown(operation, file) || written.getOrDefault(operation, Integer.MIN_VALUE) >= worth) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sent) + "\n");
            written.put(operation, worth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From an earlier run, or from the kit. */
    private boolean isKnown(String operation, Path file) {
        var shared = "openapi/examples/%s.json".formatted(operation);
        return !written.containsKey(operation)
                && (Files.exists(file)
                        || Thread.currentThread().getContextClassLoader().getResource(shared) != null);
    }
}
