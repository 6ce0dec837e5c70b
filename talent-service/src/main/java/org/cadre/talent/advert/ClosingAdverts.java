package org.cadre.talent.advert;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.talent.upstream.workforce.Posts;

/** Closes what nobody closes by hand: adverts of posts that were filled and adverts whose last day is over. */
@ApplicationScoped
class ClosingAdverts implements Reaction {

    /** What talent reads of a filled post. */
    record Filled(UUID postId) {}

    private final Adverts adverts;
    private final Posts posts;
    private final Ledger ledger;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;

    ClosingAdverts(Adverts adverts, Posts posts, Ledger ledger, OncePerSlot once, BusinessCalendar calendar) {
        this.adverts = adverts;
        this.posts = posts;
        this.ledger = ledger;
        this.once = once;
        this.calendar = calendar;
    }

    /** The first replica that notices the new day does it; an advert refuses applications from midnight anyway. */
    @Scheduled(every = "1m", delayed = "30s")
    @BySystem
    void closeWhatIsOver() {
        var today = calendar.today();
        if (once.claim("close-adverts", today)) {
            adverts.openAfterTheirLastDay(today).forEach(advert -> close(advert, Closure.byDate(today)));
        }
    }

    @Override
    public String group() {
        return "talent.closing-adverts";
    }

    @Override
    public List<String> topics() {
        return List.of(Posts.TOPIC);
    }

    /**
     * Takes down first that the post is filled. From then on nobody opens an advert for it, and whoever was about to has
     * either done so, and is closed here, or waits and is refused. An old filling closes no later advert.
     */
    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(Posts.FILLED)) {
            posts.on(event);
            adverts.openFor(event.as(Filled.class).postId())
                    .filter(advert -> advert.vacancy() < event.number())
                    .ifPresent(advert -> close(advert, Closure.byFilling(calendar.today())));
        }
    }

    private void close(Advert advert, Closure how) {
        ledger.recordBySystem(
                group(),
                AuditedAct.of("close", "advert", advert.id(), advert.organisation())
                        .because(how.note()),
                advert.close(how, calendar.now()));
        Log.infof("Advert %s closed: %s", advert.id(), how.reason());
    }
}
