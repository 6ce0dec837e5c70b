set lock_timeout = '5s';
-- What is mended below is of all organisations.
select set_config('app.everything', 'on', true);

-- Whoever holds the appraisal since it was handed over; null as long as that is who signed the outcome.
alter table outcome_review add column handed_to uuid;

-- Whose outcome it was, and whoever holds the appraisal since, see the ones that want something changed, whatever roles they
-- hold. What there is to write again is for the second of the two.
drop policy reading on outcome_review;
create policy reading on outcome_review for select using (
    (state = 'TO_BE_CHANGED'
     or (appraiser_id is distinct from (select nullif(current_setting('app.person', true), '')::uuid)
         and coalesce(handed_to, appraiser_id)
             is distinct from (select nullif(current_setting('app.person', true), '')::uuid)))
    and (organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
         or (select nullif(current_setting('app.person', true), '')::uuid)
            in (person_id, coalesce(handed_to, appraiser_id), reviewer_id)
         or (select current_setting('app.everything', true)) = 'on')
);

-- The appraiser's signature or HR opens one; the appraisee does not.
drop policy opening on outcome_review;
create policy opening on outcome_review for insert with check (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);

-- A review that was opened while the appraisee signed or disputed the outcome: it keeps nothing from counting any more.
update outcome_review set state = 'STANDS', concluded_at = now(), version = version + 1
where state = 'OPEN'
  and not exists (select from appraisal where id = appraisal_id and appraisal.state = 'APPRAISER_SIGNED');

-- Adverse outcomes that wait for the appraisee were reviewed after a concern only. The lowest rating of either half is
-- adverse by all rules so far, within 28 days, from the year 2024 on.
insert into outcome_review (id, version, appraisal_id, organisation, person_id, appraiser_id, state, opened_on, due_on)
select gen_random_uuid(), 0, id, organisation, person_id, appraiser_id, 'OPEN', today, today + 28
from appraisal, (select (now() at time zone 'Europe/London')::date as today) as day
where state = 'APPRAISER_SIGNED' and appraisal_year >= 2024 and (overall_what = 1 or overall_how = 1)
  and not exists (select from outcome_review review
                  where review.appraisal_id = appraisal.id
                    and (review.state = 'OPEN'
                         or (review.state = 'STANDS' and review.concluded_at >= appraisal.appraiser_signed_at)));

-- Whether the person wants who reviews an outcome of theirs to know that there was a concern.
alter table raised_concern add column reviewer_may_know boolean not null default false;

-- Yes or no, and yes to nobody but who reviews an outcome of this person at present: whether the person wants it to be known,
-- and raised a concern from so many months before the signature on. The months are counted from the concern, because a month
-- has no day for each day of another. concern_was_raised, which told anybody who asked, is used no more.
create function concern_is_told(person uuid, months integer, signed date) returns boolean language plpgsql as $$
declare
    service text := coalesce(current_setting('app.service', true), '');
    asking uuid := nullif(current_setting('app.person', true), '')::uuid;
    answer boolean;
begin
    perform set_config('app.service', 'on', true);
    answer := exists (select from raised_concern
                      where person_id = person and reviewer_may_know
                        and raised_on <= signed and raised_on + make_interval(months => months) >= signed)
              and exists (select from outcome_review
                          where person_id = person and reviewer_id = asking and state = 'OPEN');
    perform set_config('app.service', service, true);
    return answer;
end
$$;
