package org.cadre.workforce.planning.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.run.RunView.RunProgress;
import org.cadre.workforce.planning.run.RunView.RunReplay;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A run as it was asked for, and how far it is. Only {@link RunQueue} changes it, in the database itself. */
@Entity
@Immutable
class PlanningRun {

    @Id
    private UUID id;

    private long version;
    private String organisation;
    private UUID modelId;
    private String modelSha256;
    private String question;
    private String inputSha256;
    private UUID replayOf;
    private Boolean same;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int draws;
    private long memoryBytes;
    private int drawsDone;
    private String codeVersion;
    private Instant askedAt;
    private Instant startedAt;
    private Instant finishedAt;
    private String failure;

    /** The database takes it from the question. */
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private RunMode mode;

    /** The database takes it from the question. */
    @Column(insertable = false, updatable = false)
    private UUID scenarioId;

    /** The database takes it from the question. */
    @Column(insertable = false, updatable = false)
    private UUID comparedWith;

    /** The database takes it from the question. */
    @Column(insertable = false, updatable = false)
    private String onlyOrganisation;

    /** The database knows for whom it is asked. */
    @Column(insertable = false, updatable = false)
    private String askedBy;

    @Formula("(select kept.sha256 from planning_result kept where kept.run_id = id)")
    private String resultSha256;

    protected PlanningRun() {}

    PlanningRun(UUID id, KeptModel model, RunQuestion asked, AskedPaper paper, long bytes, Instant askedAt) {
        this.id = id;
        this.organisation = model.organisation();
        this.modelId = model.id();
        this.modelSha256 = model.sha256();
        this.question = paper.question();
        this.inputSha256 = paper.inputSha256();
        this.state = RunState.QUEUED;
        this.draws = asked.draws();
        this.memoryBytes = bytes;
        this.codeVersion = RunCalculation.CODE_VERSION;
        this.askedAt = askedAt;
    }

    /** The same asked again, to see whether the same comes out. */
    PlanningRun replay(UUID newId, Instant now) {
        var again = new PlanningRun();
        again.id = newId;
        again.organisation = organisation;
        again.modelId = modelId;
        again.modelSha256 = modelSha256;
        again.question = question;
        again.inputSha256 = inputSha256;
        again.replayOf = id;
        again.state = RunState.QUEUED;
        again.draws = draws;
        again.memoryBytes = memoryBytes;
        again.codeVersion = RunCalculation.CODE_VERSION;
        again.askedAt = now;
        return again;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    UUID modelId() {
        return modelId;
    }

    String modelSha256() {
        return modelSha256;
    }

    String codeVersion() {
        return codeVersion;
    }

    RunState state() {
        return state;
    }

    String question() {
        return question;
    }

    /**
     * As it is told.
     *
     * @param original the run that this one replays, if it does
     */
    RunView view(RunQuestion asked, Optional<PlanningRun> original) {
        return new RunView(
                id,
                organisation,
                modelId,
                modelSha256,
                asked.years(),
                asked.draws(),
                asked.seed(),
                asked.drawing(),
                asked.isByBand(),
                asked.organisation(),
                asked.scenarioId(),
                asked.levers(),
                asked.comparedWith(),
                asked.validation(),
                asked.backTest(),
                state,
                new RunProgress(drawsDone, draws),
                codeVersion,
                inputSha256,
                resultSha256,
                original.map(first -> new RunReplay(first.id, first.codeVersion, same))
                        .orElse(null),
                askedAt,
                startedAt,
                finishedAt,
                failure);
    }

    Optional<UUID> replayOf() {
        return Optional.ofNullable(replayOf);
    }
}
