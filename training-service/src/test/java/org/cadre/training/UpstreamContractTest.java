package org.cadre.training;

import static org.awaitility.Awaitility.await;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.induction;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** What the owners say they publish, read from their files as text, has the effect it should have here. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UpstreamContractTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void people_organisations_and_appraisals_are_understood_as_their_owners_write_them() throws IOException {
        var organisation = sample("workforce", "cadre.workforce.organisation.recorded.v1");
        publish(
                "cadre.workforce.organisations.v1",
                "cadre.workforce.organisation.recorded.v1",
                organisation,
                "organisationId");
        var joined = (ObjectNode) sample("workforce", "cadre.workforce.person.joined.v1");
        ((ObjectNode) joined.at("/assignments/0"))
                .put("organisation", organisation.path("code").asText());
        publish(Staff.PEOPLE, "cadre.workforce.person.joined.v1", joined, "personId");
        var appraisal = (ObjectNode) sample("appraisal", "cadre.appraisal.appraisal.completed.v1");
        appraisal.set("personId", joined.get("personId"));
        publish("cadre.appraisal.appraisals.v1", "cadre.appraisal.appraisal.completed.v1", appraisal, "appraisalId");

        var person = UUID.fromString(joined.path("personId").asText());
        var lead = "education-lead@" + organisation.at("/memberships/0/code").asText();
        await().atMost(PATIENCE)
                .untilAsserted(() -> induction(as(lead), person)
                        .statusCode(200)
                        .body(
                                "startsOn",
                                equalTo(joined.at("/assignments/0/startsOn").asText())));
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(as(lead), "/people/{id}/development-needs", person)
                        .statusCode(200)
                        .body(
                                "items.competency",
                                containsInAnyOrder(
                                        appraisal.at("/developmentNeeds/0").asText(),
                                        appraisal.at("/developmentNeeds/1").asText())));
    }

    private static void publish(String topic, String type, JsonNode sample, String id) {
        var subject = sample.path(id).asText();
        ForeignEvents.publish(topic, subject, type, subject, 1, sample.toString());
    }

    private static JsonNode sample(String owner, String type) throws IOException {
        var file = Path.of("../%s-service/src/main/events/%s.json".formatted(owner, type));
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
