package org.cadre.appraisal.boardreference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cadre.kit.classification.Special;
import org.cadre.kit.privacy.HeldOn;

/** What stands in a reference, apart from the task, so that who follows the task up does not read it. */
@Entity
@HeldOn(
        person = "personId",
        category = "board-member-reference",
        keptFor =
                "To the person's 75th birthday, and for six years after the last seat, by NHS England's Fit and Proper Person Test Framework",
        purpose = "To tell the next body whose board the person joins",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014; Article 9(2)(g) and Article 10 with Schedule 1 of the Data Protection Act 2018",
        source = "The organisation whose board the person left",
        recipients = "The body that asks for the reference")
class ReferenceText {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable")
    private String organisation;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @Special
    private String text;

    protected ReferenceText() {}

    ReferenceText(BoardReference reference, String text) {
        this.id = reference.id();
        this.organisation = reference.organisation();
        this.personId = reference.personId();
        this.text = text;
    }

    /** Null once an objection to it was upheld, until it is written anew. */
    String text() {
        return text;
    }

    void write(String words) {
        text = words;
    }

    void empty() {
        text = null;
    }
}
