package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadre.acceptance.ApiDocument.Operation;
import org.cadre.acceptance.RawCall.Reply;

/**
 * Puts the canary's word wherever an API document says that a text is personal: in the requests of a journey, which succeed, and in
 * requests that every service has to refuse.
 */
final class SungJourney implements BodyWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGER_THAN_ANY_LIMIT = 25_000;
    private static final Pattern STAFF_UID = Pattern.compile("\\d{12}");

    /** A request with personal data in it. */
    private record Asked(Operation operation, PersonalProperties personal) {}

    private final String word;
    private final List<Asked> asked;

    SungJourney(String word) {
        this.word = word;
        this.asked = ApiDocument.all()
                .flatMap(document -> document.own().stream()
                        .flatMap(operation ->
                                PersonalProperties.of(document, operation)
                                        .map(personal -> new Asked(operation, personal))
                                        .stream()))
                .toList();
    }

    List<Operation> operations() {
        return asked.stream().map(Asked::operation).toList();
    }

    /** Those that took a body with a mark in it and answered that it was done. */
    List<Operation> planted(Collection<SentCall> succeeded, Predicate<String> marked) {
        return operations().stream()
                .filter(operation -> succeeded.stream()
                        .filter(call -> operation.isAt(call.method(), call.path()))
                        .anyMatch(call -> marked.test(call.body())))
                .toList();
    }

    @Override
    public String write(String method, String path, Object body) {
        var plain = BodyWriter.PLAIN.write(method, path, body);
        return asked.stream()
                .filter(found -> found.operation().isAt(method, path))
                .findFirst()
                .map(found -> found.personal().replaced(read(plain), this::sung).toString())
                .orElse(plain);
    }

    /**
     * A number of staff stays, for who is asked for must exist, and so does that of a registration, which has a form; each is a
     * mark of its own. An address keeps its place, so that it stays one.
     */
    private JsonNode sung(JsonNode text) {
        var plain = text.asText();
        if (STAFF_UID.matcher(plain).matches() || plain.equals(Confiding.REGISTERED)) {
            return text;
        }
        var at = plain.indexOf('@');
        return TextNode.valueOf(at > 0 ? word + plain.substring(at) : word);
    }

    /** The same calls as they must not be: too long, of the wrong kind, broken off and with something added. */
    List<Reply> refusals(Examples examples, String gateway) {
        var replies = new ArrayList<Reply>();
        for (var found : asked) {
            var example = examples.of(found.operation());
            bad(found, example.body())
                    .forEach(body -> replies.add(RawCall.of(found.operation().method(), example.path())
                            .as(example.actor().token().get())
                            .json(body)
                            .send(gateway)));
        }
        return replies;
    }

    private Stream<String> bad(Asked found, String body) {
        var example = read(Optional.ofNullable(body).orElse("{}"));
        var sung = found.personal()
                .replaced(example, text -> TextNode.valueOf(word))
                .toString();
        var tooLong = word + "x".repeat(LONGER_THAN_ANY_LIMIT);
        return Stream.of(
                found.personal()
                        .replaced(example, text -> TextNode.valueOf(tooLong))
                        .toString(),
                found.personal()
                        .replaced(example, text -> JSON.createObjectNode().put("x", word))
                        .toString(),
                found.personal()
                        .replaced(example, text -> TextNode.valueOf(word + '\0'))
                        .toString(),
                sung.substring(0, sung.length() - 1),
                sung.substring(0, sung.length() - 1) + ", \"unknown\": \"" + word + "\"}",
                "{\"half\": \"" + word);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
