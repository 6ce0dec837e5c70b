package org.cadre.appraisal.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ForeignEvents;

/** Tells of somebody what training and workforce would have told. */
public final class Elsewhere {

    public static final String TRAININGS = "cadre.training.mandatory-trainings.v1";
    public static final String QUALIFICATIONS = "cadre.training.qualifications.v1";
    public static final String REGISTRATIONS = "cadre.workforce.registrations.v1";

    /** The subjects of the national framework. */
    public static final List<String> SUBJECTS = List.of(
            "CONFLICT_RESOLUTION",
            "EQUALITY_DIVERSITY_HUMAN_RIGHTS",
            "FIRE_SAFETY",
            "HEALTH_SAFETY_WELFARE",
            "INFECTION_PREVENTION",
            "INFORMATION_GOVERNANCE",
            "MOVING_HANDLING",
            "PREVENT",
            "RESUSCITATION",
            "SAFEGUARDING_ADULTS",
            "SAFEGUARDING_CHILDREN");

    private Elsewhere() {}

    /** A completion a year before its last day. */
    public static UUID trained(Employee person, String subject, LocalDate validUntil) {
        var id = UUID.randomUUID();
        trained(person, id, 1, subject, validUntil);
        return id;
    }

    public static void trained(Employee person, UUID id, long number, String subject, LocalDate validUntil) {
        ForeignEvents.publish(
                TRAININGS,
                person.personId().toString(),
                "cadre.training.mandatory-training.recorded.v1",
                id.toString(),
                number,
                """
                {"mandatoryTrainingId": "%s", "personId": "%s", "code": "%s_1", "subject": "%s", "name": "%s, level 1",
                 "covers": [], "completedOn": "%s", "validUntil": "%s", "somethingNew": 1,
                 "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, person.personId(), subject, subject, subject, validUntil.minusYears(1), validUntil));
    }

    /** All that the national framework names. */
    public static void trainedInEverything(Employee person, LocalDate validUntil) {
        SUBJECTS.forEach(subject -> trained(person, subject, validUntil));
    }

    public static void registered(Employee person, String body, LocalDate validUntil) {
        var id = UUID.randomUUID().toString();
        ForeignEvents.publish(
                REGISTRATIONS,
                person.personId().toString(),
                "cadre.workforce.registration.recorded.v1",
                id,
                1,
                """
                {"registrationId": "%s", "personId": "%s", "body": "%s", "validFrom": "2020-03-01", "validUntil": "%s",
                 "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, person.personId(), body, validUntil));
    }

    public static void qualified(Employee person, String stage) {
        var id = UUID.randomUUID().toString();
        ForeignEvents.publish(
                QUALIFICATIONS,
                person.personId().toString(),
                "cadre.training.qualification.awarded.v1",
                id,
                1,
                """
                {"qualificationId": "%s", "personId": "%s", "programmeId": "%s", "stage": "%s",
                 "awardedOn": "2025-02-26", "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, person.personId(), UUID.randomUUID(), stage));
    }

    /** Something of each kind on the appraisee; waits until it has arrived. */
    public static void told(Conversation conversation) {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        trained(conversation.appraisee, "PREVENT", today);
        registered(conversation.appraisee, "NMC", today);
        qualified(conversation.appraisee, "STAGE_2");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> conversation
                        .appraisee()
                        .get(Calls.BASE + conversation.path() + "/status-elsewhere")
                        .then()
                        .body("training.known", equalTo(true))
                        .body("registrations.known", equalTo(true))
                        .body("qualifications.known", equalTo(true)));
    }
}
