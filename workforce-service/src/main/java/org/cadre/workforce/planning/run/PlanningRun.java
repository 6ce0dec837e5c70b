package org.cadre.workforce.planning.run;

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
    private UUID replayOf;
    private Boolean same;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int draws;
    private int drawsDone;
    private String codeVersion;
    private Instant askedAt;
    private Instant startedAt;
    private Instant finishedAt;
    private String failure;

    protected PlanningRun() {}

    PlanningRun(UUID id, KeptModel model, RunQuestion asked, String question, Instant askedAt) {
        this.id = id;
        this.organisation = model.organisation();
        this.modelId = model.id();
        this.modelSha256 = model.sha256();
        this.question = question;
        this.state = RunState.QUEUED;
        this.draws = asked.draws();
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
        again.replayOf = id;
        again.state = RunState.QUEUED;
        again.draws = draws;
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
                asked.scenarioId(),
                asked.levers(),
                asked.validation(),
                asked.backTest(),
                state,
                new RunProgress(drawsDone, draws),
                codeVersion,
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
