package org.cadre.local.state;

import java.util.Locale;

/** Every port of the suite with its usual number. */
public enum Port {
    GATEWAY(8080),
    APPRAISAL(8081),
    TRAINING(8082),
    TALENT(8083),
    WORKFORCE(8084),
    GATEWAY_MANAGEMENT(9080),
    APPRAISAL_MANAGEMENT(9081),
    TRAINING_MANAGEMENT(9082),
    TALENT_MANAGEMENT(9083),
    WORKFORCE_MANAGEMENT(9084),
    POSTGRES(5442),
    KAFKA(9192),
    KAFKA_CONTROLLER(9193),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(9180);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** The setting that moves this port alone, for example {@code CADRE_PORT_GATEWAY}. */
    String setting() {
        return "CADRE_PORT_" + name();
    }

    public Port management() {
        return valueOf(name() + "_MANAGEMENT");
    }

    public static Port of(String part) {
        return valueOf(part.toUpperCase(Locale.ROOT));
    }
}
