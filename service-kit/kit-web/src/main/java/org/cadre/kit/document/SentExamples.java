package org.cadre.kit.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Shows beside each operation a call that a test really sent, from {@code openapi/examples/<operationId>.json}. */
final class SentExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A call and its answer.
     *
     * @param parameters of path, query and header, by name
     * @param request body; null where there was none
     * @param response body; text where it is not JSON
     */
    record Sent(
            String operation,
            Map<String, Object> parameters,
            Object request,
            int status,
            Map<String, String> answerHeaders,
            Object response) {}

    private final AnswerHeaders headers;

    SentExamples(AnswerHeaders headers) {
        this.headers = headers;
    }

    void show(OpenAPI api) {
        Operations.of(api)
                .forEach(operation -> read(operation.getOperationId()).ifPresent(sent -> show(operation, sent)));
    }

    private void show(Operation operation, Sent sent) {
        Operations.parameters(operation).forEach(parameter -> show(parameter, sent));
        Optional.ofNullable(operation.getRequestBody()).ifPresent(body -> show(body.getContent(), sent.request()));
        var response = operation.getResponses().getAPIResponse(Integer.toString(sent.status()));
        if (response != null) {
            show(response.getContent(), sent.response());
            sent.answerHeaders().keySet().forEach(name -> headers.name(response, name));
        }
    }

    private static void show(Parameter parameter, Sent sent) {
        Optional.ofNullable(sent.parameters().get(parameter.getName())).ifPresent(parameter::setExample);
    }

    /** A second form of the same answer has its example in the code. */
    private static void show(Content content, Object body) {
        if (content != null && body != null) {
            content.getMediaTypes().values().stream()
                    .filter(type -> type.getExample() == null)
                    .forEach(type -> type.setExample(body));
        }
    }

    private static Optional<Sent> read(String operation) {
        var file = "openapi/examples/%s.json".formatted(operation);
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return text == null ? Optional.empty() : Optional.of(JSON.readValue(text, new TypeReference<Sent>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
