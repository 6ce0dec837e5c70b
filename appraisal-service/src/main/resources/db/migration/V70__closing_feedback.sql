-- Runs past their last day close by themselves, and what is looked for often is found by an index: one's own runs, whom to
-- remind, what is over. Row-level security lets no condition into an index that could leak a row, and "is in this array" could;
-- raters are therefore looked up by their rows, and the index over the array served nobody.
set lock_timeout = '5s';

create index feedback_run_over on feedback_run (id, closes_on) where state = 'OPEN';
create index feedback_run_open_at on feedback_run (organisation, closes_on) where state = 'OPEN';
create index feedback_rater_person on feedback_rater (person_id) where person_id is not null;
create index feedback_rater_organisation on feedback_rater (organisation) where organisation is not null;
create index feedback_rater_outstanding on feedback_rater (run_id, id) where not answered;
drop index feedback_run_by_rater;
