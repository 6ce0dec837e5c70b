package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Guest;
import org.cadre.appraisal.feedback.rater.Invitations;
import org.cadre.appraisal.mail.Mail;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Occasion;
import org.cadre.appraisal.mail.Occasion.InvitedGuest;
import org.cadre.appraisal.mail.Occasions;
import org.cadre.kit.time.BusinessCalendar;

/** Whether a rater is still asked when the mail goes out. The link of a guest is signed for that one mail. */
@ApplicationScoped
class StillAsked implements Occasions {

    private final Invitations invitations;
    private final InvitationLinks links;
    private final BusinessCalendar calendar;

    StillAsked(Invitations invitations, InvitationLinks links, BusinessCalendar calendar) {
        this.invitations = invitations;
        this.links = links;
        this.calendar = calendar;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.FEEDBACK_ASKED, MailKind.FEEDBACK_AWAITED, MailKind.FEEDBACK_CLOSING);
    }

    @Override
    public Optional<Occasion> of(Mail mail) {
        return invitations
                .outstanding(mail.raterId(), calendar.today())
                .map(still ->
                        new Occasion(still.closesOn(), still.guest().map(guest -> invited(mail.raterId(), guest))));
    }

    private InvitedGuest invited(UUID rater, Guest guest) {
        return new InvitedGuest(guest.email(), links.of(rater));
    }
}
