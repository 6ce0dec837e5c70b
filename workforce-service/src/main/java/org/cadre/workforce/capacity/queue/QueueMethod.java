package org.cadre.workforce.capacity.queue;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueDay;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.PostCount;
import org.cadre.workforce.capacity.study.PostCover;
import org.cadre.workforce.capacity.study.StaffingMethod;
import org.cadre.workforce.queueing.Shrinkage;

/** Studies by the formulas of queues. */
@ApplicationScoped
class QueueMethod implements StaffingMethod<NewCapacityStudy, QueueAnswer> {

    @Override
    public String kind() {
        return "QUEUE";
    }

    @Override
    public String resource() {
        return "capacity-study";
    }

    @Override
    public String codeVersion() {
        return "queueing-3";
    }

    @Override
    public Class<NewCapacityStudy> questions() {
        return NewCapacityStudy.class;
    }

    @Override
    public Class<QueueAnswer> answers() {
        return QueueAnswer.class;
    }

    @Override
    public QueueAnswer answer(NewCapacityStudy question) {
        return new QueueCalculation(question).answer();
    }

    @Override
    public String service(NewCapacityStudy question) {
        return question.service();
    }

    /** Without a target the answer says who keep up, and people may still wait for ever so long. */
    @Override
    public PostCount posts(NewCapacityStudy question, QueueAnswer answer, PostCover cover) {
        PostCover.notTaken("team", cover.team(), "a queue has one");
        if (answer.day() != null) {
            return ofDay(question, answer.day(), cover);
        }
        PostCover.notTaken("daysPerWeek", cover.daysPerWeek(), "a queue takes hoursPerWeek");
        if (answer.staffing() == null) {
            throw PostCover.proposesNothing("Make one with a target, which says how long people may wait");
        }
        int servers = answer.staffing().servers();
        var open = PostCover.needed("hoursPerWeek", cover.hoursPerWeek());
        var hoursPerPost = PostCover.needed("hoursPerPost", cover.hoursPerPost());
        return PostCount.onDuty(servers, servers * open.doubleValue(), hoursPerPost, away(question, cover));
    }

    /** Those who serve come and go with the periods of a day, so the hours of a week are its hours, so often. */
    private static PostCount ofDay(NewCapacityStudy question, QueueDay day, PostCover cover) {
        PostCover.notTaken("hoursPerWeek", cover.hoursPerWeek(), "the study has the hours of a day: give daysPerWeek");
        requireKnown(day);
        var days = PostCover.needed("daysPerWeek", cover.daysPerWeek());
        var hoursPerPost = PostCover.needed("hoursPerPost", cover.hoursPerPost());
        double hours = day.onTaskHours().multiply(days).doubleValue();
        return PostCount.onDuty(day.most(), hours, hoursPerPost, away(question, cover));
    }

    /** What one period leaves for the next is in no figure of the day, so posts of it would be too few. */
    private static void requireKnown(QueueDay day) {
        if (day.periods().stream().anyMatch(QueuePeriod::simulate)) {
            throw PostCover.proposesNothing(
                    "Some of its periods say simulate, because they leave people for the next: simulate such a day with a wish,"
                            + " or promise more, so that more serve");
        }
    }

    private static Shrinkage away(NewCapacityStudy question, PostCover cover) {
        if (question.shrinkage() != null) {
            PostCover.notTaken("away", cover.away(), "the study has its shrinkage");
            return question.shrinkage().shrinkage();
        }
        return Located.at("cover/away", PostCover.needed("away", cover.away())::shrinkage);
    }
}
