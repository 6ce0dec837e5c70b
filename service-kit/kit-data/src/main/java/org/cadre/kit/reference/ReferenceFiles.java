package org.cadre.kit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Loads {@code reference/<set>.json} at start: {@code {"source": …, "items": [{"code", "validFrom", "validTo"?,
 * "body"}]}}. The file is the truth: loading it again changes nothing, and an item that got an end or other content in
 * the file gets it in the database.
 */
@ApplicationScoped
class ReferenceFiles {

    /** Which sets this service brings. */
    @ConfigMapping(prefix = "cadre.reference")
    interface Sets {

        Optional<List<String>> sets();
    }

    private static final int BEFORE_CONSUMERS = 100;

    /** The whole set in one statement: a start reads some hundred items, nearly always the same as before. */
    private static final PlainStatement KEEP = new PlainStatement("""
            insert into reference_item (data_set, code, valid_from, valid_to, body)
            select ?, item ->> 'code', cast(item ->> 'validFrom' as date), cast(item ->> 'validTo' as date), item -> 'body'
            from jsonb_array_elements(cast(? as jsonb)) item
            on conflict (data_set, code, valid_from)
            do update set valid_to = excluded.valid_to, body = excluded.body
            where (reference_item.valid_to, reference_item.body) is distinct from (excluded.valid_to, excluded.body)
            """);

    private final Session database;
    private final ObjectMapper json;
    private final Sets sets;

    ReferenceFiles(Session database, ObjectMapper json, Sets sets) {
        this.database = database;
        this.json = json;
        this.sets = sets;
    }

    @BySystem
    void load(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent started) {
        sets.sets().orElse(List.of()).forEach(this::load);
    }

    private void load(String set) {
        var items = read(set).path("items");
        refuseOverlaps(set, items);
        var changed = KEEP.change(database, set, items.toString());
        if (changed > 0) {
            Log.infof("Reference data %s: %d items loaded", set, changed);
        }
    }

    private JsonNode read(String set) {
        var path = "reference/" + set + ".json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static void refuseOverlaps(String set, JsonNode items) {
        for (var first = 0; first < items.size(); first++) {
            for (var second = first + 1; second < items.size(); second++) {
                refuseOverlap(set, items.get(first), items.get(second));
            }
        }
    }

    private static void refuseOverlap(String set, JsonNode one, JsonNode other) {
        if (one.path("code").equals(other.path("code")) && overlap(one, other)) {
            throw new IllegalStateException("%s: two items %s count on the same day"
                    .formatted(set, one.path("code").asText()));
        }
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
    }

    private static LocalDate from(JsonNode item) {
        return LocalDate.parse(item.path("validFrom").asText());
    }

    private static LocalDate to(JsonNode item) {
        return item.hasNonNull("validTo") ? LocalDate.parse(item.path("validTo").asText()) : LocalDate.MAX;
    }
}
