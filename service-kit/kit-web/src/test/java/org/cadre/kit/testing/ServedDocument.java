package org.cadre.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The API document of the process under test, asked which operation a call belongs to. */
record ServedDocument(URI server, JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An operation and the path that it was called at. */
    record Called(String name, JsonNode definition, Matcher path) {

        String id() {
            return definition.path("operationId").asText();
        }
    }

    static ServedDocument at(URI called) {
        var server = called.resolve("/");
        var path = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.smallrye-openapi.path", String.class)
                .orElse("/q/openapi");
        try {
            return new ServedDocument(
                    server,
                    JSON.readTree(get(server.resolve(path + "?format=JSON")).body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String base() {
        var url = root.at("/servers/0/url").asText();
        return url.equals("/") ? "" : url;
    }

    /** The fixed path wins over one with parameters. */
    Optional<Called> operation(String method, URI uri) {
        var verb = method.toLowerCase(Locale.ROOT);
        return root.path("paths").properties().stream()
                .filter(path -> path.getValue().has(verb))
                .sorted(Comparator.comparing(path -> path.getKey().contains("{")))
                .map(path -> called(verb, path.getKey(), path.getValue().path(verb), uri))
                .filter(called -> called.path().matches())
                .findFirst();
    }

    private Called called(String verb, String template, JsonNode definition, URI uri) {
        var whole = base() + (template.equals("/") && !base().isEmpty() ? "" : template);
        var pattern = Pattern.compile(whole.replaceAll("\\{(\\w+)}", "(?<$1>[^/]+)"));
        return new Called(verb.toUpperCase(Locale.ROOT) + " " + whole, definition, pattern.matcher(uri.getPath()));
    }

    /** What the API says of itself, asked as anybody would. */
    HttpResponse<String> about() throws IOException {
        return get(server.resolve(base().isEmpty() ? "/" : base()));
    }

    private static HttpResponse<String> get(URI uri) throws IOException {
        var request =
                HttpRequest.newBuilder(uri).header("Accept", "application/json").build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Names of the parameters that stand in one place. */
    static List<String> parameters(JsonNode definition, String in) {
        return definition
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }
}
