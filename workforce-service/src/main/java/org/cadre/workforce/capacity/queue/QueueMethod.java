package org.cadre.workforce.capacity.queue;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.study.StudyMethod;

/** Studies by the formulas of queues. */
@ApplicationScoped
class QueueMethod implements StudyMethod<NewCapacityStudy, QueueAnswer> {

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
        return "queueing-1";
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
}
