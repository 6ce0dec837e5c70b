package org.cadre.appraisal.party;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;

/** The two an appraisal is between, the stage at which one of them is appraised, and who held it before. */
@Embeddable
public class Parties {

    private UUID personId;
    private UUID appraiserId;
    private String stage;

    @ElementCollection
    @CollectionTable(name = "appraisal_former_appraiser", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<FormerAppraiser> formerAppraisers = new ArrayList<>();

    protected Parties() {}

    public Parties(Participants participants) {
        this.personId = participants.personId();
        this.appraiserId = participants.appraiserId();
        this.stage = participants.stage();
    }

    public Optional<Party> of(UUID person) {
        if (person.equals(personId)) {
            return Optional.of(Party.APPRAISEE);
        }
        return person.equals(appraiserId) ? Optional.of(Party.APPRAISER) : Optional.empty();
    }

    public UUID personOf(Party party) {
        return party == Party.APPRAISEE ? personId : appraiserId;
    }

    /** Nobody appraises themselves, and who takes over is somebody else. */
    public void handOver(UUID appraiser, String reason, Instant now) {
        var next = new Participants(personId, appraiser, stage);
        if (appraiser.equals(appraiserId)) {
            throw DomainException.invalidField(
                    "appraiserId", "appraiser-unchanged", "This person holds the appraisal already");
        }
        formerAppraisers.add(new FormerAppraiser(appraiserId, now, reason));
        appraiserId = next.appraiserId();
    }

    public Participants present() {
        return new Participants(personId, appraiserId, stage);
    }

    /** The appraisee and everybody who holds or held the appraisal. */
    Stream<UUID> everybody() {
        return Stream.concat(
                Stream.of(personId, appraiserId), formerAppraisers.stream().map(FormerAppraiser::appraiserId));
    }

    /** Who held it before, oldest first. */
    public List<FormerAppraiser> formerAppraisers() {
        return List.copyOf(formerAppraisers);
    }
}
