package org.cadre.appraisal.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

/** What every appraisal of one year rates. Content never changes; another edition is drafted instead. */
@Entity
class AppraisalTemplate {

    @Id
    private UUID id;

    @Version
    private long version;

    private int appraisalYear;
    private int edition;
    private UUID frameworkId;
    private String frameworkVersion;
    private List<String> valueCodes;
    private List<String> principleCodes;

    @Enumerated(EnumType.STRING)
    private TemplateStatus status;

    protected AppraisalTemplate() {}

    private AppraisalTemplate(UUID id, int edition, TemplateContent content) {
        this.id = id;
        this.appraisalYear = content.year().startsIn();
        this.edition = edition;
        this.frameworkId = content.frameworkId();
        this.frameworkVersion = content.frameworkVersion();
        this.valueCodes = List.copyOf(content.values());
        this.principleCodes = List.copyOf(content.principles());
        this.status = TemplateStatus.DRAFT;
    }

    static AppraisalTemplate draft(UUID id, int edition, TemplateContent content) {
        return new AppraisalTemplate(id, edition, content);
    }

    void activate() {
        status = status.become(TemplateStatus.ACTIVE);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int edition() {
        return edition;
    }

    TemplateStatus status() {
        return status;
    }

    boolean isActive() {
        return status == TemplateStatus.ACTIVE;
    }

    TemplateContent content() {
        return new TemplateContent(
                new AppraisalYear(appraisalYear), frameworkId, frameworkVersion, valueCodes, principleCodes);
    }
}
