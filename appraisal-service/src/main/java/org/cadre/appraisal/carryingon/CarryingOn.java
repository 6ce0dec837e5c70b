package org.cadre.appraisal.carryingon;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Starting, handing over and closing what somebody answers for, each on record. */
@ApplicationScoped
@CheckReturnValue
class CarryingOn {

    private final Initiatives initiatives;
    private final OpenMatters matters;
    private final People people;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    CarryingOn(
            Initiatives initiatives,
            OpenMatters matters,
            People people,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.initiatives = initiatives;
        this.matters = matters;
        this.people = people;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    Initiative start(String organisation, String name, UUID owner) {
        requireInPost(owner, organisation);
        var initiative = new Initiative(ids.next(), organisation, name, owner);
        initiatives.persistAndFlush(initiative);
        ledger.record(act("start", initiative));
        return initiative;
    }

    /** What was left open of it is settled with it. */
    Initiative close(Initiative initiative) {
        initiative.close(calendar.today());
        initiatives.flush();
        ledger.record(act("close", initiative));
        matters.unsettledAbout(List.of(initiative.id()))
                .forEach(matter ->
                        ledger.record(act("settle", matter), matter.settle(calendar.today(), calendar.now())));
        return initiative;
    }

    /** An initiative is the new owner's from then on; of an objective, the appraiser tells the new owner. */
    OpenMatter handOver(OpenMatter matter, UUID owner) {
        requireInPost(owner, matter.organisation());
        var settled = matter.handOver(owner, calendar.today(), calendar.now());
        if (matter.leftOpen().kind() == MatterKind.INITIATIVE) {
            initiatives.require(matter.leftOpen().subjectId()).ownedBy(owner);
        }
        ledger.record(act("hand-over", matter), settled);
        return matter;
    }

    private void requireInPost(UUID owner, String organisation) {
        if (people.postsOf(owner, calendar.today()).stream()
                .noneMatch(post -> post.organisation().equals(organisation))) {
            throw DomainException.invalidField(
                    "ownerId",
                    "owner-not-at-organisation",
                    "No person with this id holds a post at %s today".formatted(organisation));
        }
    }

    private static AuditedAct act(String action, Initiative initiative) {
        return AuditedAct.of(action, "initiative", initiative.id(), initiative.organisation());
    }

    private static AuditedAct act(String action, OpenMatter matter) {
        return AuditedAct.of(action, "open-matter", matter.id(), matter.organisation());
    }
}
