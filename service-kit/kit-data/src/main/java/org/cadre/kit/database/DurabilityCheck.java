package org.cadre.kit.database;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hibernate.Session;

/** Refuses to start in production on a server that may forget an acknowledged commit. */
@ApplicationScoped
class DurabilityCheck {

    private static final int FIRST = 1;
    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final Session database;

    DurabilityCheck(Session database) {
        this.database = database;
    }

    @BySystem
    void check(@Observes @Priority(FIRST) StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            refuseIfOff(MUST_BE_ON.stream().filter(this::isOff).toList());
        }
    }

    static void refuseIfOff(List<String> off) {
        if (!off.isEmpty()) {
            throw new IllegalStateException(
                    "PostgreSQL would lose acknowledged writes: set %s to on".formatted(String.join(", ", off)));
        }
    }

    boolean isOff(String setting) {
        return database.createNativeQuery("select current_setting(:name)", String.class)
                .setParameter("name", setting)
                .getSingleResult()
                .equals("off");
    }
}
