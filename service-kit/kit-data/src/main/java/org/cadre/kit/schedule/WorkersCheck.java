package org.cadre.kit.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** When a worker has died, nobody in this process does its work: whoever runs the process should start it again. */
@Liveness
@ApplicationScoped
class WorkersCheck implements HealthCheck {

    private final Workers workers;

    WorkersCheck(Workers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        var dead = workers.dead();
        var response = HealthCheckResponse.named("workers").status(dead.isEmpty());
        dead.forEach(name -> response.withData(name, "died"));
        return response.build();
    }
}
