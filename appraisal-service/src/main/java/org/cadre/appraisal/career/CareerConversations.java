package org.cadre.appraisal.career;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.talk.TalkOfTwo;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** All talks of all people. The database shows each to the two who held it. */
@ApplicationScoped
public class CareerConversations {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a talk. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<CareerConversation, UUID> {}

    private record Named(String name) {}

    private final Store store;
    private final ReferenceData reference;
    private final Ids ids;
    private final BusinessCalendar calendar;

    CareerConversations(Store store, ReferenceData reference, Ids ids, BusinessCalendar calendar) {
        this.store = store;
        this.reference = reference;
        this.ids = ids;
        this.calendar = calendar;
    }

    public KeptCareerTalk keep(TalkOfTwo held, CareerPlan plan) {
        requireKnown("timescale", "career-timescales", plan.timescale());
        requireKnown("mobility", "career-mobility", plan.mobility());
        var conversation = new CareerConversation(ids.next(), held, plan, calendar.now());
        store.persistAndFlush(conversation);
        return conversation.kept();
    }

    /** The talks of an appraisal that somebody held, in the order in which they were written down. */
    public List<KeptCareerTalk> of(UUID appraisal, UUID party) {
        return store
                .list("appraisalId = ?1 and (personId = ?2 or appraiserId = ?2) order by id", appraisal, party)
                .stream()
                .map(CareerConversation::kept)
                .toList();
    }

    private void requireKnown(String field, String set, String code) {
        var known = reference.on(calendar.today(), set, Named.class).stream()
                .map(item -> item.code())
                .toList();
        if (!known.contains(code)) {
            throw DomainException.invalidField(
                    field,
                    "career-%s-unknown".formatted(field),
                    "There is no such %s; there are %s".formatted(field, known));
        }
    }
}
