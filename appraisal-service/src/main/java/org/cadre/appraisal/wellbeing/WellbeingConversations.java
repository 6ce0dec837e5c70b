package org.cadre.appraisal.wellbeing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** All talks of all people. The database shows each to the two who held it. */
@ApplicationScoped
public class WellbeingConversations {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a talk. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<WellbeingConversation, UUID> {}

    private final Store store;
    private final NoteSeal seal;
    private final Ids ids;
    private final BusinessCalendar calendar;

    WellbeingConversations(Store store, NoteSeal seal, Ids ids, BusinessCalendar calendar) {
        this.store = store;
        this.seal = seal;
        this.ids = ids;
        this.calendar = calendar;
    }

    public KeptTalk keep(Talk talk) {
        var conversation = WellbeingConversation.of(ids.next(), talk, calendar.now(), seal);
        store.persistAndFlush(conversation);
        return conversation.kept(seal);
    }

    /** The talks of an appraisal that somebody held, in the order in which they were written down. */
    public List<KeptTalk> of(UUID appraisal, UUID party) {
        return store
                .list("appraisalId = ?1 and (personId = ?2 or appraiserId = ?2) order by id", appraisal, party)
                .stream()
                .map(conversation -> conversation.kept(seal))
                .toList();
    }
}
