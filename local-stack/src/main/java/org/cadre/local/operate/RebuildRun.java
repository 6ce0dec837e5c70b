package org.cadre.local.operate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Progress;

/** Has projections of a service rebuilt, one after another, and says how far each has come. */
public record RebuildRun(Operator operator, Progress progress) {

    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Set<String> UNDER_WAY = Set.of("REQUESTED", "RUNNING");

    /** The groups of a service, or the one that is named, with the service's name before it or without. */
    public List<String> groups(String service, String wanted) {
        var known = operator.items("/%s/v1/projections".formatted(service)).stream()
                .map(projection -> projection.path("group").asText())
                .toList();
        if (wanted.isEmpty()) {
            return known;
        }
        return known.stream()
                .filter(group -> group.equals(wanted) || group.equals(service + "." + wanted))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new PartFailed("%s has no projection %s; it has %s"
                        .formatted(service, wanted, known.isEmpty() ? "none" : String.join(", ", known))));
    }

    /** Whether it was rebuilt. */
    public boolean of(String service, String group, boolean mayShrink) {
        operator.ask(
                "/%s/v1/projections/%s/rebuild".formatted(service, group), "{\"mayShrink\": %s}".formatted(mayShrink));
        var rebuild = last(service, group);
        while (UNDER_WAY.contains(rebuild.path("state").asText())) {
            progress.say(
                    group, "%d events read".formatted(rebuild.path("eventsRead").asLong()));
            Pause.of(GLANCE);
            rebuild = last(service, group);
        }
        var done = rebuild.path("state").asText().equals("DONE");
        progress.say(
                group,
                done
                        ? "rebuilt from %d events; %d rows were not right"
                                .formatted(
                                        rebuild.path("eventsRead").asLong(),
                                        rebuild.path("rowsChanged").asLong())
                        : "not rebuilt: " + rebuild.path("failure").asText());
        return done;
    }

    private JsonNode last(String service, String group) {
        return operator.items("/%s/v1/projections".formatted(service)).stream()
                .filter(projection -> projection.path("group").asText().equals(group))
                .map(projection -> projection.path("rebuild"))
                .findFirst()
                .orElseThrow();
    }
}
