-- A rater who was forgotten stays a number while the run is open, and names nobody.
set lock_timeout = '5s';

alter table feedback_rater
    drop constraint feedback_rater_is_one,
    add constraint feedback_rater_is_one check (num_nonnulls(person_id, organisation, guest_email) <= 1);
