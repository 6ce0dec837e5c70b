package org.cadre.appraisal.template;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.reference.ReferenceData;
import org.hibernate.Session;

/** Activates the templates that come with the service, once: replicas that start together meet in the unique index. */
@ApplicationScoped
class NationalTemplates {

    private static final int AFTER_REFERENCE_DATA = 200;

    /** A template as {@code reference/templates.json} holds it. */
    record Delivered(
            UUID id,
            int appraisalYear,
            int edition,
            UUID frameworkId,
            String frameworkVersion,
            List<String> values,
            List<String> principles) {

        TemplateContent content() {
            return new TemplateContent(
                    new AppraisalYear(appraisalYear), frameworkId, frameworkVersion, values, principles);
        }
    }

    private final ReferenceData reference;
    private final NationalStandards standards;
    private final Session database;
    private final Audit audit;

    NationalTemplates(ReferenceData reference, NationalStandards standards, Session database, Audit audit) {
        this.reference = reference;
        this.standards = standards;
        this.database = database;
        this.audit = audit;
    }

    @BySystem
    void activate(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent started) {
        reference.all("templates", Delivered.class).forEach(item -> activate(item.body()));
    }

    /** Leaves a year alone that already has an active template, or this edition. */
    @BySystem
    boolean activate(Delivered delivered) {
        var content = delivered.content();
        content.requireAllOf(standards.inForce(content.year()));
        if (insert(delivered) == 0) {
            return false;
        }
        audit.recordBySystem("reference", AuditedAct.of("activate", "template", delivered.id(), null));
        Log.infof("Template %s is active for %s", delivered.id(), content.year());
        return true;
    }

    private int insert(Delivered delivered) {
        return database.createNativeMutationQuery("""
                        insert into appraisal_template (id, version, appraisal_year, edition, framework_id,
                                                        framework_version, value_codes, principle_codes, status)
                        values (:id, 0, :year, :edition, :framework, :frameworkVersion,
                                string_to_array(:values, ','), string_to_array(:principles, ','), 'ACTIVE')
                        on conflict do nothing
                        """)
                .setParameter("id", delivered.id())
                .setParameter("year", delivered.appraisalYear())
                .setParameter("edition", delivered.edition())
                .setParameter("framework", delivered.frameworkId())
                .setParameter("frameworkVersion", delivered.frameworkVersion())
                .setParameter("values", String.join(",", delivered.values()))
                .setParameter("principles", String.join(",", delivered.principles()))
                .executeUpdate();
    }
}
