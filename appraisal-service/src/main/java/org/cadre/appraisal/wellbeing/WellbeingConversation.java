package org.cadre.appraisal.wellbeing;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.sealing.SealedText;
import org.cadre.kit.privacy.HeldOn;

/** One talk between two people. It is written once; nobody changes it. */
@Entity
@HeldOn(
        person = "personId",
        category = "wellbeing-conversation",
        purpose = "To agree between the two of them what supports the person at work",
        lawfulBasis =
                "UK GDPR Articles 6(1)(e) and 9(2)(h); Data Protection Act 2018, Schedule 1, paragraph 1 (employment)",
        source = "The person and their appraiser")
@CheckReturnValue
class WellbeingConversation {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @SuppressWarnings("UnusedVariable")
    private UUID appraiserId;

    private UUID authorId;
    private LocalDate heldOn;
    private Instant recordedAt;

    @Embedded
    private SealedText note;

    protected WellbeingConversation() {}

    WellbeingConversation(UUID id, Talk talk, Instant recordedAt) {
        var held = talk.held();
        this.id = id;
        this.appraisalId = held.appraisalId();
        this.personId = held.personId();
        this.appraiserId = held.appraiserId();
        this.authorId = held.authorId();
        this.heldOn = held.heldOn();
        this.recordedAt = recordedAt;
    }

    static WellbeingConversation of(UUID id, Talk talk, Instant recordedAt, NoteSeal seal) {
        var conversation = new WellbeingConversation(id, talk, recordedAt);
        conversation.note =
                talk.written().map(written -> seal.seal(id.toString(), written)).orElse(null);
        return conversation;
    }

    KeptTalk kept(NoteSeal seal) {
        var written = Optional.ofNullable(note).filter(SealedText::isKept).map(text -> seal.open(id.toString(), text));
        return new KeptTalk(id, heldOn, authorId, recordedAt, written.orElse(null));
    }
}
