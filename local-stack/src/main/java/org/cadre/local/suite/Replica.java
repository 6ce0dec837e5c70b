package org.cadre.local.suite;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.local.state.Ports;

/** One process of a service. The first is called like the service, the second {@code appraisal#2} and so on. */
public record Replica(Service service, int number) {

    /** More than nine of one service on one machine is not a development suite any more. */
    static final int MOST = 9;

    private static final Pattern NAME = Pattern.compile("([a-z]+)(?:#([1-9]))?");

    static Optional<Replica> named(String name) {
        var match = NAME.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
        return Service.named(match.group(1)).map(service -> new Replica(service, number));
    }

    String name() {
        return number == 1 ? service.id() : service.id() + "#" + number;
    }

    /** All that share the service, this one included. */
    Stream<Replica> siblings() {
        return IntStream.rangeClosed(1, MOST).mapToObj(sibling -> new Replica(service, sibling));
    }

    boolean isFirst() {
        return number == 1;
    }

    int port(Ports ports) {
        return ports.of(service.port(), number);
    }

    int managementPort(Ports ports) {
        return ports.of(service.port().management(), number);
    }

    /** Tells on the management port whether this replica can work. */
    String readiness(Ports ports) {
        return "http://127.0.0.1:%d/q/health/ready".formatted(managementPort(ports));
    }

    String address(Ports ports) {
        return "http://127.0.0.1:" + port(ports);
    }
}
