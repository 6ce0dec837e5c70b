-- Raters without an account answer by a signed link. Nothing of a link is kept: its signature is computed anew.
set lock_timeout = '5s';

alter table feedback_rater
    add column guest_name  text,
    add column guest_email text,
    add constraint feedback_rater_is_one check (num_nonnulls(person_id, organisation, guest_email) = 1),
    add constraint feedback_rater_guest check ((guest_name is null) = (guest_email is null));
create unique index feedback_rater_guest_once on feedback_rater (run_id, lower(guest_email));
