set lock_timeout = '5s';

-- How the invited know an appraisal to be rated, where that is not as it was first put forward: its appraiser showed it
-- again, or accepted a proposal.
alter table calibration_appraisal add column what_now integer, add column how_now integer;

select set_config('app.everything', 'on', true);
update calibration_appraisal shown set
    what_now = (select rating_after from calibration_proposal
                where session_id = shown.session_id and appraisal_id = shown.appraisal_id and half = 'WHAT'
                  and state = 'ACCEPTED' order by decided_at desc, id desc limit 1),
    how_now = (select rating_after from calibration_proposal
               where session_id = shown.session_id and appraisal_id = shown.appraisal_id and half = 'HOW'
                 and state = 'ACCEPTED' order by decided_at desc, id desc limit 1)
where exists (select from calibration_proposal
              where session_id = shown.session_id and appraisal_id = shown.appraisal_id and state = 'ACCEPTED');

-- Who is invited sees it while it is open.
alter policy scope on calibration_session using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (state = 'OPEN' and (select nullif(current_setting('app.person', true), '')::uuid) = any (invited))
    or (select current_setting('app.everything', true)) = 'on'
);

-- Behind row-level security a condition on an array uses no index, because its operators are not leakproof. What is open is
-- little, and an index of its own.
drop index calibration_session_invited;
create index calibration_session_open on calibration_session (id desc) where state = 'OPEN';
