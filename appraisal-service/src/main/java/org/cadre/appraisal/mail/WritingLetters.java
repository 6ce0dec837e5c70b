package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.mail.Occasion.InvitedGuest;
import org.cadre.appraisal.upstream.directory.Addressee;
import org.cadre.appraisal.upstream.directory.Directory;
import org.cadre.kit.time.BusinessCalendar;

/** Finds out who a mail goes to, now that it is sent, and puts it into words. */
@ApplicationScoped
class WritingLetters {

    private final Directory directory;
    private final MailSettings settings;
    private final BusinessCalendar calendar;

    WritingLetters(Directory directory, MailSettings settings, BusinessCalendar calendar) {
        this.directory = directory;
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * Empty where no address is known, or no page on which guests answer.
     *
     * @throws NotSent if workforce does not say whom it goes to, or does not know them
     */
    Optional<Letter> letter(Mail mail, Occasion occasion) {
        return occasion.guest().isPresent()
                ? toGuest(mail, occasion, occasion.guest().orElseThrow())
                : toStaff(mail, occasion);
    }

    private Optional<Letter> toStaff(Mail mail, Occasion occasion) {
        var found = found(mail.personId());
        var name = OneLine.of(found.fullName());
        var wayIn = settings.page().map("Sign in at %s"::formatted).orElse("");
        return found.email().map(address -> letter(mail, occasion, address, name, wayIn));
    }

    private Addressee found(UUID person) {
        var addressed = directory.addressee(person);
        if (!addressed.answered()) {
            throw NotSent.noAnswerOfWorkforce();
        }
        return addressed.person().orElseThrow(NotSent::unknownToWorkforce);
    }

    private Optional<Letter> toGuest(Mail mail, Occasion occasion, InvitedGuest guest) {
        return settings.guestPage()
                .map(page -> letter(
                        mail,
                        occasion,
                        guest.address(),
                        "",
                        wayInOfGuest(mail.organisation(), page + "#" + guest.link())));
    }

    private String wayInOfGuest(String organisation, String address) {
        return """
                %s asks you, about somebody you work with. You need no account: this link is for you alone and lets you answer once.
                %s

                If you do not know why you are asked, you need do nothing.""".formatted(called(organisation), address);
    }

    /** Its name as workforce says it, else the code. */
    private String called(String organisation) {
        return directory
                .ask(organisation, Set.of())
                .organisation()
                .map(OneLine::of)
                .orElse("The NHS organisation " + organisation);
    }

    private Letter letter(Mail mail, Occasion occasion, String address, String name, String wayIn) {
        var wording = Wording.of(mail.kind(), occasion.day(), calendar.today());
        var areAnswersRead = settings.replyTo().containsKey(mail.organisation());
        return new Letter(
                mail.id(),
                address,
                name,
                mail.organisation(),
                wording.subject(),
                wording.text(name, wayIn, areAnswersRead));
    }
}
