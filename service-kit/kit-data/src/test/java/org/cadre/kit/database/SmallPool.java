package org.cadre.kit.database;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Two connections for everybody. */
public class SmallPool implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", "2",
                "quarkus.datasource.jdbc.acquisition-timeout", "30S",
                "cadre.consumers.enabled", "false",
                "cadre.events.relay", "false",
                "quarkus.scheduler.enabled", "false");
    }
}
