package org.cadre.workforce.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.event.DomainEvent;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.extract.StaffRecords.StaffRecord;
import org.cadre.workforce.intake.Chunk;
import org.cadre.workforce.intake.Effect;
import org.cadre.workforce.intake.IntakeRow;
import org.cadre.workforce.person.PersonRegister;
import org.cadre.workforce.person.PersonRegister.Employment;
import org.cadre.workforce.person.Terms;
import org.cadre.workforce.post.Grading;
import org.cadre.workforce.post.GradingCodes;
import org.cadre.workforce.post.PostEvent;
import org.cadre.workforce.post.PostFacts;

/** Takes the rows that are news: their posts, their people, and the facts to publish. */
@ApplicationScoped
class ExtractApply {

    /** A row that says something new. */
    record News(StaffRow row, UUID personId, UUID managerId, String digest) {

        StaffRecord record() {
            return new StaffRecord(row.key(), personId, digest);
        }
    }

    private final StaffRecords records;
    private final LineManagers managers;
    private final ExtractPosts posts;
    private final PersonRegister people;
    private final GradingCodes codes;
    private final BusinessCalendar calendar;
    private final Ledger ledger;

    ExtractApply(
            StaffRecords records,
            LineManagers managers,
            ExtractPosts posts,
            PersonRegister people,
            GradingCodes codes,
            BusinessCalendar calendar,
            Ledger ledger) {
        this.records = records;
        this.managers = managers;
        this.posts = posts;
        this.people = people;
        this.codes = codes;
        this.calendar = calendar;
        this.ledger = ledger;
    }

    void apply(Chunk chunk) {
        var news = news(chunk);
        if (news.isEmpty()) {
            return;
        }
        var events = new ArrayList<DomainEvent>();
        var places = posts.of(news.stream().map(News::row).toList(), events);
        events.addAll(people.employ(
                news.stream().map(found -> employment(found, places)).toList()));
        records.keep(news.stream().map(News::record).toList());
        ledger.recordBySystem(StaffExtract.NAME, acts(chunk, news, events), events);
    }

    private List<News> news(Chunk chunk) {
        var today = calendar.today();
        var known = codes.on(today);
        var read = new LinkedHashMap<IntakeRow, StaffRow>();
        chunk.rows().forEach(row -> read.put(row, new RowReader(row, known, today).read()));
        var earlier = records.find(read.values().stream().map(StaffRow::key).toList());
        var managed = managers.of(chunk.ticket().id(), read.values());
        var news = new ArrayList<News>();
        read.forEach((row, said) -> {
            var manager = said.hasManager() ? managed.get(said.managerKey()) : null;
            var found = new News(said, row.subject(), manager, Digest.of(row.fields(), manager));
            var record = earlier.get(said.key());
            var isSame = record != null && record.digest().equals(found.digest());
            chunk.count(effect(record != null, isSame));
            if (!isSame) {
                news.add(found);
            }
        });
        return news;
    }

    private static Effect effect(boolean isKnown, boolean isSame) {
        if (isSame) {
            return Effect.UNCHANGED;
        }
        return isKnown ? Effect.UPDATED : Effect.CREATED;
    }

    private static Employment employment(News news, Map<StaffKey, PostFacts> places) {
        var row = news.row();
        var post = places.get(row.postKey());
        var grading = new Grading(row.grading().staffGroup(), row.grading().band(), post.stage());
        var terms = new Terms(
                row.key().organisation(),
                row.key().number(),
                post.id(),
                grading,
                row.wte(),
                news.managerId(),
                row.startsOn(),
                row.endsOn());
        return new Employment(news.personId(), row.staffUid(), row.details(), terms);
    }

    /** What an employer says of its people is its act, wherever else they work; what it means for posts is one each. */
    private static List<AuditedAct> acts(Chunk chunk, List<News> news, List<DomainEvent> events) {
        var people = news.stream()
                .map(found -> AuditedAct.of(
                        "employ", "person", found.personId(), found.row().key().organisation()));
        var posts = events.stream().filter(PostEvent.class::isInstance).map(AuditedAct::behind);
        return Stream.concat(people, posts)
                .map(act -> act.because("extract " + chunk.ticket().id()))
                .toList();
    }
}
