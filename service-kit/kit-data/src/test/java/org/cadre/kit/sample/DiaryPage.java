package org.cadre.kit.sample;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** What an organisation wrote about somebody. */
@Entity
@HeldOn(
        person = "personId",
        category = "diary page",
        purpose = "To try the rules about what is held on people",
        lawfulBasis = "None: nobody in it is real",
        source = "The tests")
class DiaryPage {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private UUID personId;

    @Personal
    private String text;

    @Personal
    private String[] labels;

    @Embedded
    @SuppressWarnings("UnusedVariable")
    private Circumstances circumstances;

    @ElementCollection
    @CollectionTable(name = "diary_remark", joinColumns = @JoinColumn(name = "page_id"))
    @OrderColumn(name = "position")
    @SuppressWarnings("UnusedVariable")
    private List<Remark> remarks = new ArrayList<>();

    protected DiaryPage() {}

    DiaryPage(UUID id, String organisation, UUID personId, String text) {
        this.id = id;
        this.organisation = organisation;
        this.personId = personId;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    String text() {
        return text;
    }

    List<String> labels() {
        return labels == null ? List.of() : List.of(labels);
    }

    void rewrite(String other) {
        text = other;
    }

    long version() {
        return version;
    }
}
