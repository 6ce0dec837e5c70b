package org.cadre.workforce.capacity.study;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.cadre.kit.problem.Overloaded;

/**
 * Computes a few studies at once. A study holds a connection of the database and a processor while it is computed; whoever
 * comes beyond that is asked to come again, so that planners never take both from everybody else.
 */
@ApplicationScoped
class Computing {

    @ConfigMapping(prefix = "cadre.capacity")
    interface Places {

        /** Studies that are computed at the same time in one process. */
        @WithDefault("2")
        int studiesAtOnce();
    }

    private final Semaphore places;

    Computing(Places config) {
        places = new Semaphore(config.studiesAtOnce());
    }

    /**
     * What is computed.
     *
     * @throws Overloaded if as many as may be are being computed
     */
    <T> T of(Supplier<T> study) {
        if (!places.tryAcquire()) {
            throw new Overloaded("studies of capacity");
        }
        try {
            return study.get();
        } finally {
            places.release();
        }
    }
}
