set lock_timeout = '5s';

-- The last day on which a letter to a rater fell due that was written. It goes with the list of raters.
alter table feedback_rater add column written_for date;
