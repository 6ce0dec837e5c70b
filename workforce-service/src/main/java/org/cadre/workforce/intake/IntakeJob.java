package org.cadre.workforce.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cadre.workforce.intake.IntakeView.Counts;

/** A file on its way in, and how far it is. */
@Entity
class IntakeJob {

    private static final int MOST_ATTEMPTS = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private String kind;

    @Enumerated(EnumType.STRING)
    private IntakeState state;

    private String uploadedBy;
    private String[] organisations;
    private LocalDate effectiveOn;
    private Instant receivedAt;
    private Instant finishedAt;
    private String failure;
    private int attempts;
    private int total;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;
    private int unknownColumns;
    private boolean checked;
    private long checkedThrough;
    private long appliedThrough;

    protected IntakeJob() {}

    IntakeJob(UUID id, String kind, String uploadedBy, LocalDate effectiveOn, Instant now) {
        this.id = id;
        this.kind = kind;
        this.state = IntakeState.QUEUED;
        this.uploadedBy = uploadedBy;
        this.organisations = new String[0];
        this.effectiveOn = effectiveOn;
        this.receivedAt = now;
    }

    void received(Received rows, Set<String> allowed) {
        total = rows.rows();
        unknownColumns = rows.unknownColumns();
        organisations = allowed.toArray(String[]::new);
    }

    void checked(Chunk chunk) {
        state = IntakeState.RUNNING;
        attempts = 0;
        checkedThrough = chunk.lastLine();
        rejected += chunk.rejected().size();
    }

    void allChecked() {
        state = IntakeState.RUNNING;
        checked = true;
    }

    void applied(Chunk chunk) {
        attempts = 0;
        appliedThrough = chunk.lastLine();
        created += chunk.counted(Effect.CREATED);
        updated += chunk.counted(Effect.UPDATED);
        unchanged += chunk.counted(Effect.UNCHANGED);
    }

    void finish(Instant now) {
        finishedAt = now;
        if (rejected == 0) {
            state = IntakeState.SUCCEEDED;
        } else {
            state = rejected == total ? IntakeState.FAILED : IntakeState.PARTIALLY_SUCCEEDED;
        }
    }

    /** After too many attempts at the same chunk the job gives up; what it has applied stays applied. */
    boolean attemptFailed(Instant now) {
        attempts++;
        if (attempts < MOST_ATTEMPTS) {
            return false;
        }
        state = IntakeState.FAILED;
        failure = "internal-error";
        finishedAt = now;
        return true;
    }

    Ticket ticket() {
        return new Ticket(id, Set.of(organisations), effectiveOn);
    }

    IntakeView view(String path) {
        return new IntakeView(
                id,
                state,
                new Counts(total, created, updated, unchanged, rejected),
                unknownColumns,
                effectiveOn,
                receivedAt,
                finishedAt,
                failure,
                IntakeView.Links.of(path, id));
    }

    boolean isChecked() {
        return checked;
    }

    long from() {
        return checked ? appliedThrough : checkedThrough;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String kind() {
        return kind;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Set<String> organisations() {
        return Set.of(organisations);
    }

    IntakeState state() {
        return state;
    }
}
