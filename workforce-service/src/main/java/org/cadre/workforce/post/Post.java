package org.cadre.workforce.post;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A post of an organisation. What it says of its holders is what was last published of them. */
@Entity
@CheckReturnValue
class Post {

    static final int WTE_DECIMALS = 5;
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(WTE_DECIMALS, RoundingMode.UNNECESSARY);

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private String positionNumber;
    private String staffGroup;
    private String band;
    private String stage;
    private BigDecimal establishmentWte;
    private BigDecimal inPostWte;
    private UUID holderId;

    @Enumerated(EnumType.STRING)
    private PostOrigin origin;

    protected Post() {}

    Post(UUID id, PostTerms terms, PostOrigin origin) {
        this.id = id;
        this.organisation = terms.organisation();
        this.positionNumber = terms.positionNumber();
        this.establishmentWte = terms.establishmentWte().setScale(WTE_DECIMALS, RoundingMode.HALF_UP);
        this.inPostWte = NONE;
        this.origin = origin;
        grade(terms.grading());
    }

    PostEvent established(Instant now) {
        return PostEvent.Established.of(facts(), now);
    }

    /** Takes over what an extract says of a post that an extract established; a planner's word stands. */
    Optional<PostEvent> describe(Grading described, Instant now) {
        var next = described.orStageOf(grading());
        if (origin == PostOrigin.PLANNER || !next.differsFrom(grading())) {
            return Optional.empty();
        }
        grade(next);
        return Optional.of(PostEvent.Changed.of(facts(), now));
    }

    /**
     * Compares who holds the post with what was last published and says what is new. Who will hold it later counts
     * only while nobody holds it, so that a handover is no double occupation.
     */
    Optional<PostEvent> settle(List<Holder> holders, LocalDate today, Instant now) {
        var present = holders.stream()
                .filter(holder -> !holder.startsOn().isAfter(today))
                .toList();
        var counted = present.isEmpty() ? holders : present;
        var wte = counted.stream().map(Holder::wte).reduce(NONE, BigDecimal::add);
        var first = counted.stream()
                .min(Comparator.comparing(Holder::startsOn).thenComparing(Holder::personId))
                .map(Holder::personId);
        if (first.equals(holder()) && wte.compareTo(inPostWte) == 0) {
            return Optional.empty();
        }
        var isNew = first.isPresent() && !first.equals(holder());
        holderId = first.orElse(null);
        inPostWte = wte;
        if (origin == PostOrigin.EXTRACT) {
            establishmentWte = establishmentWte.max(wte);
        }
        return Optional.of(fact(isNew, now));
    }

    private PostEvent fact(boolean isNew, Instant now) {
        if (holderId == null) {
            return PostEvent.Vacated.of(facts(), now);
        }
        return isNew ? PostEvent.Filled.of(facts(), now) : PostEvent.Changed.of(facts(), now);
    }

    private void grade(Grading grading) {
        staffGroup = grading.staffGroup();
        band = grading.band();
        stage = grading.stage();
    }

    private Grading grading() {
        return new Grading(staffGroup, band, stage);
    }

    private Optional<UUID> holder() {
        return Optional.ofNullable(holderId);
    }

    PostFacts facts() {
        return new PostFacts(
                id,
                positionNumber,
                organisation,
                staffGroup,
                band,
                stage,
                establishmentWte,
                holderId == null ? PostState.VACANT : PostState.FILLED,
                holderId,
                establishmentWte.subtract(inPostWte));
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

    String positionNumber() {
        return positionNumber;
    }
}
