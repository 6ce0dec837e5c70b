package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cadre.appraisal.mail.UndeliveredMailResource.UndeliveredMailView;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What was given up: counted by reason, and tried again once its cause is mended. */
@ApplicationScoped
class UndeliveredMail {

    private static final PlainStatement BY_REASON = new PlainStatement("""
            select kind, reason, count(*), min(given_up_at) from mail where given_up_at is not null
            group by kind, reason order by min(given_up_at), kind, reason
            """);
    private static final PlainStatement REDRIVE = new PlainStatement("""
            update mail set given_up_at = null, reason = null, tries = 0, next_try_at = ?, tried_until = ?
            where given_up_at is not null and reason = ?
            """);

    private final Session database;
    private final MailSettings settings;
    private final Clock clock;

    UndeliveredMail(Session database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The longest waiting first. */
    List<UndeliveredMailView> byReason() {
        return BY_REASON.rows(
                database,
                row -> new UndeliveredMailView(
                        MailKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()));
    }

    /** They have as much time again as new mail has; answers how many they are. */
    int redrive(String reason) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return REDRIVE.change(database, now, now.plus(settings.giveUpAfter()), reason);
    }
}
