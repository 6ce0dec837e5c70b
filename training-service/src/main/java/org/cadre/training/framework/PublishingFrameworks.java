package org.cadre.training.framework;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/**
 * Publishes every framework that was not published as it stands now. Restarts and replicas publish nothing twice: the
 * row is claimed in the transaction of the event.
 */
@ApplicationScoped
class PublishingFrameworks {

    private static final int AFTER_REFERENCE_DATA = 200;

    private final Frameworks frameworks;
    private final Ledger ledger;
    private final BusinessCalendar calendar;
    private final Session database;

    PublishingFrameworks(Frameworks frameworks, Ledger ledger, BusinessCalendar calendar, Session database) {
        this.frameworks = frameworks;
        this.ledger = ledger;
        this.calendar = calendar;
        this.database = database;
    }

    @BySystem
    void publish(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent started) {
        frameworks.all().stream().filter(this::isNews).forEach(this::publish);
    }

    private boolean isNews(Framework framework) {
        return database.createNativeMutationQuery("""
                        insert into framework_publication (framework_id, content) values (:id, :content)
                        on conflict (framework_id) do update set content = excluded.content
                        where framework_publication.content <> excluded.content
                        """)
                        .setParameter("id", framework.id())
                        .setParameter("content", framework.toString())
                        .executeUpdate()
                == 1;
    }

    private void publish(Framework framework) {
        ledger.recordBySystem(
                "reference-data",
                AuditedAct.of("publish", "framework", framework.id(), null),
                FrameworkEvent.Published.of(framework, calendar.now()));
    }
}
