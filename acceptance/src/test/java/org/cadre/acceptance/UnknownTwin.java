package org.cadre.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.acceptance.ApiDocument.Operation;
import org.cadre.acceptance.Examples.Example;
import org.cadre.acceptance.RawCall.Reply;

/** The same call about something that does not exist: whatever is hidden from a caller has to be refused as this is. */
record UnknownTwin(Example known, Example unknown, List<String> names) {

    private static final String NO_ORGANISATION = "ZZZ99";

    static UnknownTwin of(Operation operation, Example known) {
        var path = known.path().split("\\?", 2);
        var template = operation.template().split("/", -1);
        var parts = path[0].split("/", -1);
        var names = new ArrayList<String>();
        for (var place = 0; place < parts.length; place++) {
            if (template[place].startsWith("{")) {
                names.add(parts[place]);
                parts[place] = template[place].equals("{organisation}")
                        ? NO_ORGANISATION
                        : UUID.randomUUID().toString();
                names.add(parts[place]);
            }
        }
        path[0] = String.join("/", parts);
        return new UnknownTwin(known, new Example(String.join("?", path), known.actor(), known.body()), names);
    }

    /** The problem without what differs from request to request: what it is about, and the trace. */
    String told(Reply reply) {
        var problem = reply.problem().deepCopy();
        ((ObjectNode) problem).remove("traceId");
        var text = reply.status() + " " + problem;
        for (var name : names) {
            text = text.replace(name, "{}");
        }
        return text;
    }
}
