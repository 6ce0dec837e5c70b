package org.cadre.workforce.capacity;

/** The question of a vaccination centre: how many must take temperatures at its entrance? */
public final class TemperatureCheck {

    private TemperatureCheck() {}

    /** As JSON. */
    public static String centre(int servers) {
        return """
                {"organisation": "RR8", "service": "Vaccination centre: temperature check",
                 "queue": {"arrivalsPerHour": 64, "serviceMinutes": 1.166667, "servers": %d},
                 "target": {"withinMinutes": 5, "share": 0.9},
                 "shrinkage": {"leave": 0.14, "sickness": 0.05, "training": 0.02}}
                """.formatted(servers);
    }
}
