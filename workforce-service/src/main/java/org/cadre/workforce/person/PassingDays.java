package org.cadre.workforce.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.post.PostRegister;

/** What becomes true because a day has come: people whose last day was yesterday have left, posts change hands. */
@ApplicationScoped
class PassingDays {

    private static final String SYSTEM = "passing-days";
    private static final String REASON = "the day came";
    private static final int AT_ONCE = 1000;
    private static final Period WINDOW = Period.ofDays(31);

    private final People people;
    private final AssignedHolders holders;
    private final PostRegister posts;
    private final Ledger ledger;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;

    PassingDays(
            People people,
            AssignedHolders holders,
            PostRegister posts,
            Ledger ledger,
            OncePerSlot once,
            BusinessCalendar calendar) {
        this.people = people;
        this.holders = holders;
        this.posts = posts;
        this.ledger = ledger;
        this.once = once;
        this.calendar = calendar;
    }

    /** A thousand at a time; the minute after takes the next thousand. */
    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @BySystem
    void sayWhoLeft() {
        var today = calendar.today();
        if (once.claim("people-leave", calendar.now().truncatedTo(ChronoUnit.MINUTES))) {
            var left = people.gone(today, AT_ONCE).stream()
                    .flatMap(person -> person.leaveIfOver(today, calendar.now()).stream())
                    .toList();
            ledger.recordBySystem(SYSTEM, REASON, left);
        }
    }

    @Scheduled(every = "10m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @BySystem
    void settlePosts() {
        var today = calendar.today();
        if (once.claim("posts-change-hands", today)) {
            var settled = posts.settle(today, holders.changedByTime(today.minus(WINDOW), today));
            ledger.recordBySystem(SYSTEM, REASON, settled);
        }
    }
}
