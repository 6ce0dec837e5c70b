package org.cadre.training;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.cadre.kit.testing.ForeignEvents;

/** Appraisals as the appraisal service would announce them on the real broker. */
public final class Appraisals {

    private static final AtomicLong LATER = new AtomicLong(10);
    private static final String TOPIC = "cadre.appraisal.appraisals.v1";

    private Appraisals() {}

    /** Returns the appraisal's id. */
    public static UUID completed(Staff.Member member, String on, String... needs) {
        return announce("completed", member, on, needs);
    }

    public static UUID announce(String what, Staff.Member member, String on, String... needs) {
        var appraisal = UUID.randomUUID();
        publish(what, member, appraisal, 2, on, needs);
        return appraisal;
    }

    /** The same fact in another event. */
    public static void announceAgain(Staff.Member member, UUID appraisal, String on, String... needs) {
        publish("completed", member, appraisal, 3, on, needs);
    }

    /** After it was reopened: later, with other findings. */
    public static void completedAnew(Staff.Member member, UUID appraisal, String on, String... needs) {
        publish("completed", member, appraisal, LATER.incrementAndGet(), on, needs);
    }

    private static void publish(
            String what, Staff.Member member, UUID appraisal, long number, String on, String... needs) {
        ForeignEvents.publish(
                TOPIC,
                member.personId().toString(),
                "cadre.appraisal.appraisal.%s.v1".formatted(what),
                appraisal.toString(),
                number,
                """
                {"appraisalId": "%s", "personId": "%s", "organisation": "RR8", "cycleId": "%s", "appraisalYear": 2026,
                 "state": "COMPLETE", "completedOn": "%s", "developmentNeeds": [%s],
                 "occurredAt": "2026-10-01T08:00:00Z"}
                """.formatted(appraisal, member.personId(), UUID.randomUUID(), on, quoted(needs)));
    }

    private static String quoted(String... needs) {
        return Arrays.stream(needs).map(need -> '"' + need + '"').collect(Collectors.joining(", "));
    }
}
