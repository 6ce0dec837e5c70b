package org.cadre.acceptance.year;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadre.acceptance.JourneyFailed;
import org.cadre.acceptance.SeenEvent;

/** What anybody who listens to the appraisal service has heard of the employer, by type. */
final class EventCounts {

    private static final String OWN = "cadre.appraisal.";
    /** Depends on the day of the year on which the journey is made. */
    private static final String REMINDER = "cadre.appraisal.reminder.due.v1";

    private final Employer employer;

    EventCounts(Employer employer) {
        this.employer = employer;
    }

    /** @param expected by the part of the type between the service and the version */
    void are(Map<String, Long> expected) {
        var wanted = new TreeMap<>(expected);
        try {
            employer.patience().await("the events", () -> Optional.of(heard()).filter(wanted::equals));
        } catch (JourneyFailed e) {
            throw new JourneyFailed("%s; expected %s, heard %s".formatted(e.getMessage(), wanted, heard()));
        }
    }

    private Map<String, Long> heard() {
        return employer.events().all().stream()
                .filter(event -> event.type().startsWith(OWN) && !event.type().equals(REMINDER))
                .filter(event -> event.data().path("organisation").asText().equals(employer.code()))
                .collect(Collectors.groupingBy(EventCounts::name, TreeMap::new, Collectors.counting()));
    }

    private static String name(SeenEvent event) {
        return event.type().substring(OWN.length()).replaceFirst("\\.v\\d+$", "");
    }
}
