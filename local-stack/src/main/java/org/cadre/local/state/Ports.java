package org.cadre.local.state;

import java.util.Map;

/**
 * The ports of one suite. {@code CADRE_PORT_OFFSET} moves all of them, {@code CADRE_PORT_<NAME>} sets one.
 * Further replicas stand in steps of 200, where they meet neither each other nor a server.
 */
public final class Ports {

    public static final String OFFSET = "CADRE_PORT_OFFSET";

    private static final int REPLICA_STEP = 200;

    private final Map<String, String> settings;

    public Ports(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** All ports moved by {@code offset}, for a suite beside another. */
    public static Ports movedBy(int offset) {
        return new Ports(Map.of(OFFSET, Integer.toString(offset)));
    }

    public int of(Port port) {
        if (settings.containsKey(port.setting())) {
            return number(port.setting());
        }
        return port.usual() + (settings.containsKey(OFFSET) ? number(OFFSET) : 0);
    }

    public int of(Port port, int replica) {
        return of(port) + (replica - 1) * REPLICA_STEP;
    }

    private int number(String setting) {
        try {
            return Integer.parseInt(settings.get(setting).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s is %s, which is not a number".formatted(setting, settings.get(setting)), e);
        }
    }
}
