package org.cadre.training;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.cadre.kit.testing.ForeignEvents;

/** Organisations and people as workforce would announce them on the real broker. */
public final class Staff {

    public static final String ORGANISATIONS = "cadre.workforce.organisations.v1";
    public static final String PEOPLE = "cadre.workforce.people.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicLong UIDS = new AtomicLong(900_000_000_000L);

    /** A synthetic member of staff. */
    public record Member(UUID personId, String staffUid) {

        public String joined(String organisation, String startsOn) {
            return working(organisation, "\"startsOn\": \"%s\"".formatted(startsOn));
        }

        public String joined(String organisation, String startsOn, Member manager) {
            return working(
                    organisation,
                    "\"startsOn\": \"%s\", \"managerId\": \"%s\"".formatted(startsOn, manager.personId()));
        }

        private String working(String organisation, String more) {
            return """
                    {"personId": "%s", "staffUid": "%s", "assignments": [{"assignmentId": "%s",
                     "organisation": "%s", "staffGroup": "Nursing", "band": "7", "wte": 1.0, %s}],
                     "occurredAt": "2026-04-01T08:00:00Z"}
                    """.formatted(personId, staffUid, UUID.randomUUID(), organisation, more);
        }
    }

    private Staff() {}

    /** Somebody nobody has heard of yet. */
    public static Member somebody() {
        return new Member(UUID.randomUUID(), Long.toString(UIDS.incrementAndGet()));
    }

    /** Somebody who joined Leeds on a day, and of whom every part of the service has heard. */
    public static Member joinsLeedsOn(String startsOn) {
        leedsIsKnown();
        var member = somebody();
        announce("joined", member, 1, member.joined("RR8", startsOn));
        await().atMost(PATIENCE)
                .until(() -> Requests.induction(Requests.educationLead(), member.personId())
                                .extract()
                                .statusCode()
                        == 200);
        return member;
    }

    /** Somebody whose line manager somebody else of Leeds has been since a day. */
    public static Member joinsLeedsUnder(Member manager, String startsOn) {
        var member = joinsLeedsOn(startsOn);
        announce("changed", member, 2, member.joined("RR8", startsOn, manager));
        await().atMost(PATIENCE)
                .until(() -> Requests.induction(Requests.as(manager), member.personId())
                                .extract()
                                .statusCode()
                        == 200);
        return member;
    }

    public static UUID announce(String what, Member member, long number, String json) {
        var person = member.personId().toString();
        return ForeignEvents.publish(
                PEOPLE, person, "cadre.workforce.person.%s.v1".formatted(what), person, number, json);
    }

    /** Leeds Teaching Hospitals in West Yorkshire in North East and Yorkshire. */
    public static void leedsIsKnown() {
        organisation(new UUID(8, 1), "RR8", "TRUST", """
                {"kind": "ICB", "code": "QWO", "from": "2022-07-01"}
                """, 1);
        organisation(new UUID(8, 2), "QWO", "ICB", """
                {"kind": "REGION", "code": "Y63", "from": "2022-07-01"}
                """, 1);
        await().atMost(PATIENCE)
                .until(() -> Requests.get(Requests.as("system-operator@ENG"), "/projections")
                                .extract()
                                .<Integer>path("items.find { it.table == 'upstream_organisation' }.rows")
                        >= 2);
    }

    public static void organisation(UUID id, String code, String type, String memberships, long number) {
        ForeignEvents.publish(
                ORGANISATIONS,
                id.toString(),
                "cadre.workforce.organisation.recorded.v1",
                id.toString(),
                number,
                """
                {"organisationId": "%s", "code": "%s", "name": "%s", "type": "%s", "opensOn": "2000-01-01",
                 "memberships": [%s], "successors": [], "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, code, code, type, memberships));
    }
}
