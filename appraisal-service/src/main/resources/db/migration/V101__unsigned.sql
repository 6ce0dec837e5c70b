-- What the appraisee neither signs nor disputes, HR completes after a while; until a day the appraisee may still dispute it.
set lock_timeout = '5s';

alter table appraisal add column disputable_until date;
create index appraisal_to_sign on appraisal (id) where state = 'APPRAISER_SIGNED';

alter table appraisal_state_change
    drop constraint appraisal_state_change_action_check,
    add constraint appraisal_state_change_action_check check (action in (
        'START', 'START_PREPARATION', 'HOLD_MEETING', 'SIGN', 'DISPUTE', 'RESOLVE', 'SEND_BACK', 'REOPEN', 'CANCEL',
        'COMPLETE_UNSIGNED'));

-- Since when an appraisal waits for the signature of its appraisee and for nothing else: the signature of the appraiser, the
-- end of a review of the outcome, or the day after an exclusion, whichever came last. Null while it waits for others, or
-- while no appraisal is expected of the person.
create function put_up_for_signature(wanted uuid, today date) returns date
language sql stable as $$
    select greatest(
        signed.day,
        (select max(cast(review.concluded_at at time zone 'Europe/London' as date))
         from outcome_review review where review.appraisal_id = a.id),
        (select max(excluded.to_day) + 1 from workforce_exclusion excluded
         where excluded.person_id = a.person_id and excluded.organisation = a.organisation
           and excluded.to_day >= signed.day and excluded.to_day < today))
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
