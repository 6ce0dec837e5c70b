package org.cadre.benchmarks.compare;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cadre.benchmarks.Bench;
import org.cadre.local.suite.Service;

/** Values for the bare side, as long and as many as those of the service. */
final class PostValues {

    private static final String HEX = "0123456789abcdef".repeat(4);
    private static final String PAYLOAD = """
            {"postId":"{id}","positionNumber":"{number}","organisation":"RR8","staffGroup":"Administrative and Clerical",\
            "band":"Band 5","stage":"STAGE_2","establishmentWte":1.00000,"state":"VACANT","vacancyWte":1.00000,\
            "occurredAt":"2026-11-25T19:08:11.144580570Z"}""";
    private static final String BODY = """
            {"id":"{id}","positionNumber":"{number}","organisation":"RR8","staffGroup":"Administrative and Clerical",\
            "band":"Band 5","stage":"STAGE_2","establishmentWte":1.00000,"state":"VACANT","vacancyWte":1.00000}""";

    private static final String SAID = """
            {"location":"http://127.0.0.1:25084/workforce/v1/posts/{id}","etag":"\\"0\\"","body":"{body}",\
            "subject":"{\\"organisation\\":\\"RR8\\",\\"relations\\":[],\\"state\\":\\"\\"}"}""";
    private static final int NONCE_AND_TAG = 28;

    private final Bench bench;
    private final Posts posts;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Object> fixed = new HashMap<>();

    PostValues(Bench bench, Posts posts) {
        this.bench = bench;
        this.posts = posts;
        fixed.put("organisation", Posts.ORGANISATION);
        fixed.put("on", "on");
        fixed.put("off", "off");
        fixed.put("nobody", "");
        fixed.put("subject", "66136900-aedd-41f6-9d41-2fc2cf9b9a35");
        fixed.put("organisation_id", organisationId());
        fixed.put("one", 1);
        addPost();
        addRecords();
    }

    private UUID organisationId() {
        return UUID.fromString(bench.suite()
                .database(Service.WORKFORCE)
                .value("select id from organisation where code = '%s'".formatted(Posts.ORGANISATION)));
    }

    private void addPost() {
        fixed.put("staff_groups", "staff-groups");
        fixed.put("bands", "bands");
        fixed.put("stages", "stages");
        fixed.put("band", "Band 5");
        fixed.put("stage", "STAGE_2");
        fixed.put("staff_group", "Administrative and Clerical");
        fixed.put("wte", java.math.BigDecimal.ONE.setScale(5));
        fixed.put("none", java.math.BigDecimal.ZERO.setScale(5));
        fixed.put("no_id", null);
        fixed.put("no_text", null);
        fixed.put("origin", "PLANNER");
        fixed.put("version", 0L);
    }

    private void addRecords() {
        fixed.put("scope", HEX);
        fixed.put("fingerprint", HEX);
        fixed.put("organisations", new String[] {Posts.ORGANISATION});
        fixed.put("actions", new String[] {"establish"});
        fixed.put("resources", new String[] {"post"});
        fixed.put("reasons", new String[] {null});
        fixed.put("decision", "ALLOWED");
        fixed.put("trace", HEX.substring(0, 32));
        fixed.put("traceparent", "00-%s-%s-00".formatted(HEX.substring(0, 32), HEX.substring(0, 16)));
        fixed.put("topic", "cadre.workforce.posts.v1");
        fixed.put("type", "cadre.workforce.post.established.v1");
        fixed.put("first", 1L);
        fixed.put("firsts", new Long[] {1L});
        fixed.put("status", 201);
    }

    /** Of one of the posts that are there. */
    Map<String, Object> reading(UUID id) {
        var values = new HashMap<>(fixed);
        values.put("today", LocalDate.now(clock));
        values.put("id", id);
        return values;
    }

    /** Of a new post. */
    Map<String, Object> writing() {
        var id = bench.uuid();
        var number = posts.number("J");
        var values = reading(id);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var key = bench.uuid().toString();
        values.put("now", now);
        values.put("expires", now.plusDays(1));
        values.put("key", key);
        values.put("scope_key", HEX + key);
        values.put("number", number);
        values.put("id_text", id.toString());
        values.put("ids_text", new String[] {id.toString()});
        values.put("ids", new UUID[] {id});
        values.put("request", bench.uuid().toString());
        values.put("event", bench.uuid());
        values.put("partition", Math.floorMod(id.hashCode(), 16));
        values.put("payload", filled(PAYLOAD, id, number));
        values.put("sealed", sealed(filled(BODY, id, number), id));
        return values;
    }

    /** As many bytes as the sealed answer has: location, version, body and grant, a nonce and a tag. */
    private static byte[] sealed(String body, UUID id) {
        var said = SAID.replace("{id}", id.toString()).replace("{body}", body.replace("\"", "\\\""));
        return Arrays.copyOf(said.getBytes(StandardCharsets.UTF_8), said.length() + NONCE_AND_TAG);
    }

    private static String filled(String form, UUID id, String number) {
        return form.replace("{id}", id.toString()).replace("{number}", number);
    }
}
