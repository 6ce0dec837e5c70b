package org.cadre.local.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadre.local.state.Port;

/** The five processes of Cadre itself. */
public enum Service {
    GATEWAY("gateway"),
    WORKFORCE("workforce-service"),
    TRAINING("training-service"),
    APPRAISAL("appraisal-service"),
    TALENT("talent-service");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module that builds it. */
    public String module() {
        return module;
    }

    Port port() {
        return Port.of(id());
    }

    /** Every one but the gateway: those with a database, events and an API of their own. */
    public static List<Service> behindTheGateway() {
        return Arrays.stream(values()).filter(service -> service != GATEWAY).toList();
    }

    static Optional<Service> named(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst();
    }
}
