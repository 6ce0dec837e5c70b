package org.cadre.talent.advert;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.role.RoleView;

/** A vacancy offered to everybody, with what the role asked for when it was advertised. */
@Entity
@CheckReturnValue
class Advert {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roleId;
    private UUID postId;
    private long vacancy;
    private String organisation;
    private String title;
    private String requiredStage;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private AdvertState state;

    @Embedded
    private Closure closure;

    protected Advert() {}

    /** An advert for one vacancy of a post; a later vacancy needs another one. */
    Advert(UUID id, RoleView role, long vacancy, Period period) {
        this.id = id;
        this.roleId = role.id();
        this.postId = role.postId();
        this.vacancy = vacancy;
        this.organisation = role.organisation();
        this.title = role.title();
        this.requiredStage = role.requiredStage();
        this.period = period;
        this.state = AdvertState.OPEN;
    }

    AdvertEvent.Opened opened(Instant now) {
        return new AdvertEvent.Opened(
                id, roleId, postId, organisation, requiredStage, state, period.opensOn(), period.closesOn(), now);
    }

    AdvertEvent.Closed close(Closure how, Instant now) {
        state = state.become(AdvertState.CLOSED);
        closure = how;
        return new AdvertEvent.Closed(
                id,
                roleId,
                postId,
                organisation,
                requiredStage,
                state,
                period.opensOn(),
                period.closesOn(),
                how.on(),
                how.reason(),
                now);
    }

    /** The closing date itself is a day to apply on, whether or not the night's work has closed what is over. */
    void refuseUnlessTakingApplications(LocalDate today) {
        if (state == AdvertState.CLOSED || period.isOverBy(today)) {
            throw DomainException.conflict("advert-closed", "Applications were taken until " + lastDay());
        }
        if (!period.hasBegunBy(today)) {
            throw DomainException.conflict("advert-not-open-yet", "Applications are taken from " + period.opensOn());
        }
    }

    private LocalDate lastDay() {
        return closure().map(Closure::on).filter(period.closesOn()::isAfter).orElse(period.closesOn());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roleId() {
        return roleId;
    }

    UUID postId() {
        return postId;
    }

    long vacancy() {
        return vacancy;
    }

    String organisation() {
        return organisation;
    }

    String title() {
        return title;
    }

    String requiredStage() {
        return requiredStage;
    }

    Period period() {
        return period;
    }

    AdvertState state() {
        return state;
    }

    Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }
}
