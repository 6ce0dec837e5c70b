package org.cadre.workforce.capacity.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A study as it was written down. Nothing changes it, so it has one version only. */
@Entity
@Immutable
class CapacityStudy {

    @Id
    private UUID id;

    private String kind;
    private String organisation;
    private String codeVersion;
    private String question;
    private String answer;
    private Instant madeAt;

    /** What it is about; the database takes it from the question. */
    @Column(insertable = false, updatable = false)
    private String name;

    /** The database takes it from the answer. */
    @Column(insertable = false, updatable = false)
    private String inWords;

    /** The database knows for whom it is asked. */
    @Column(insertable = false, updatable = false)
    private String madeBy;

    protected CapacityStudy() {}

    CapacityStudy(UUID id, StudyMethod<?, ?> method, String organisation, Paper paper, Instant madeAt) {
        this.id = id;
        this.kind = method.kind();
        this.organisation = organisation;
        this.codeVersion = method.codeVersion();
        this.question = paper.question();
        this.answer = paper.answer();
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    boolean isBy(StudyMethod<?, ?> method) {
        return kind.equals(method.kind());
    }

    String organisation() {
        return organisation;
    }

    String codeVersion() {
        return codeVersion;
    }

    Paper paper() {
        return new Paper(question, answer);
    }

    Instant madeAt() {
        return madeAt;
    }
}
