-- What the appraisee neither signs nor disputes, HR completes after a while; until a day the appraisee may still dispute it.
set lock_timeout = '5s';

alter table appraisal add column disputable_until date;

-- On which day it was sent; null where an earlier release did, or where no time runs from it.
alter table appraisal_reminder add column sent_on date;

-- Since when an appraisal waits for the signature of its appraisee and for nothing else: the signature of the appraiser, the
-- end of a review of the outcome, the day after an exclusion, or the first day of the present stay, whichever came last. Null while it waits for others, or
-- while no appraisal is expected of the person.
create function put_up_for_signature(wanted uuid, today date) returns date
language sql stable as $$
    select greatest(
        signed.day,
        (select max(cast(review.concluded_at at time zone 'Europe/London' as date))
         from outcome_review review where review.appraisal_id = a.id),
        (select max(excluded.to_day) + 1 from workforce_exclusion excluded
         where excluded.person_id = a.person_id and excluded.organisation = a.organisation
           and excluded.to_day >= signed.day and excluded.to_day < today),
        (select max(began.starts_on)
         from workforce_assignment began
         where began.person_id = a.person_id and began.organisation = a.organisation and began.starts_on <= today
           and not exists (select from workforce_assignment earlier
                           where earlier.person_id = began.person_id and earlier.organisation = began.organisation
                             and earlier.starts_on < began.starts_on
                             and (earlier.ends_on is null or earlier.ends_on >= began.starts_on - 1))))
    from appraisal a
    cross join lateral (select cast(a.appraiser_signed_at at time zone 'Europe/London' as date) as day) signed
    where a.id = wanted and a.state = 'APPRAISER_SIGNED'
      and not exists (select from outcome_review review where review.appraisal_id = a.id and review.state = 'OPEN')
      and not exists (select from workforce_exclusion excluded
                      where excluded.person_id = a.person_id and excluded.organisation = a.organisation
                        and excluded.from_day <= today and (excluded.to_day is null or excluded.to_day >= today))
      and exists (select from workforce_assignment post
                  where post.person_id = a.person_id and post.organisation = a.organisation
                    and post.starts_on <= today and (post.ends_on is null or post.ends_on >= today))
$$;

-- HR sees whether somebody was reminded before it does without them.
create policy seen on appraisal_reminder for select using (exists (
    select from appraisal
    where id = appraisal_id
      and organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])));
