package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.feedback.rater.Colleague;
import org.cadre.appraisal.feedback.rater.Colleagues;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.feedback.run.ColleaguesResource.ColleagueView;
import org.cadre.appraisal.feedback.run.ColleaguesResource.ColleaguesView;
import org.cadre.appraisal.upstream.directory.Directory;
import org.cadre.kit.time.BusinessCalendar;

/** Asks workforce what those are called who are nominated and those who may be. Their names are kept nowhere. */
@ApplicationScoped
class FindingColleagues {

    /** Each is a question to workforce, and all are answered in the time that one paper has. */
    private static final int MOST = 50;

    private final Raters raters;
    private final Colleagues colleagues;
    private final Directory directory;
    private final BusinessCalendar calendar;

    FindingColleagues(Raters raters, Colleagues colleagues, Directory directory, BusinessCalendar calendar) {
        this.raters = raters;
        this.colleagues = colleagues;
        this.directory = directory;
        this.calendar = calendar;
    }

    ColleaguesView of(FeedbackRun run) {
        var about = run.subject();
        var nominated = nominated(run);
        var chosen = nominated.stream().map(Colleague::personId).collect(Collectors.toUnmodifiableSet());
        var around = colleagues.around(about.personId(), about.organisation(), calendar.today(), MOST + 1);
        var all = Stream.concat(
                        nominated.stream(), around.stream().limit(MOST).filter(one -> !chosen.contains(one.personId())))
                .toList();
        return new ColleaguesView(named(all, chosen, about.organisation()), around.size() > MOST);
    }

    private List<Colleague> nominated(FeedbackRun run) {
        return raters.of(run.id()).stream()
                .filter(rater -> rater.personId() != null)
                .map(rater -> new Colleague(rater.personId(), rater.group()))
                .toList();
    }

    private List<ColleagueView> named(List<Colleague> all, Set<UUID> chosen, String organisation) {
        var called = directory.ask(
                organisation, all.stream().map(Colleague::personId).collect(Collectors.toUnmodifiableSet()));
        return all.stream()
                .map(one -> ColleagueView.of(one, chosen.contains(one.personId()), called))
                .toList();
    }
}
