package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** Where mail is written to, in the transaction of what is its reason: both are there, or neither is. */
@ApplicationScoped
public class Mails {

    private static final PlainStatement WRITE = new PlainStatement("""
            insert into mail (id, kind, person_id, rater_id, appraisal_id, organisation, day, written_at, next_try_at,
                              tried_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);

    private final Session database;
    private final MailSettings settings;
    private final Ids ids;
    private final Clock clock;

    Mails(Session database, MailSettings settings, Ids ids, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether mail is sent at all. If not, others send it, and nothing is to be written. */
    public boolean areSent() {
        return settings.host().isPresent();
    }

    /** Whether raters without an account can be written to. */
    public boolean reachGuests() {
        return areSent() && settings.guestPage().isPresent();
    }

    /** Does nothing where no mail is sent. */
    public void write(List<NewMail> mails) {
        if (areSent()) {
            mails.forEach(this::write);
        }
    }

    private void write(NewMail mail) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        WRITE.change(
                database,
                ids.next(),
                mail.kind().name(),
                mail.personId().orElse(null),
                mail.raterId().orElse(null),
                mail.appraisalId().orElse(null),
                mail.organisation(),
                mail.day(),
                now,
                now,
                now.plus(settings.giveUpAfter()));
    }
}
