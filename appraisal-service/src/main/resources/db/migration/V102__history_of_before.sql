set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

-- What happened before there was this table, as far as the audit tells it. It names accounts, not parts; each step but the
-- first belongs to one part alone. Ids rise with the time, like those of every other row.
insert into appraisal_state_change
    (id, appraisal_id, person_id, from_state, to_state, action, taken_by, taken_at, reason, reconstructed)
with act as (
    select seq, cast(resource_id as uuid) as appraisal_id, recorded_at, actor, action, reason,
           lag(action) over course as before, lead(action) over course as after
    from audit_entry
    where resource = 'appraisal' and decision = 'ALLOWED'
      and action in ('start', 'start-preparation', 'hold-meeting', 'sign', 'dispute', 'resolve', 'complete', 'send-back',
                     'reopen', 'cancel', 'cancelled')
    window course as (partition by resource_id order by seq)
),
step as (
    select act.*,
           case action
               when 'start' then 'DRAFT'
               when 'start-preparation' then 'SELF_PREP'
               when 'hold-meeting' then 'MEETING_HELD'
               when 'sign' then case when before = 'sign' then 'COMPLETE' else 'APPRAISER_SIGNED' end
               when 'dispute' then 'DISPUTED'
               when 'resolve' then case when after = 'complete' then 'COMPLETE' else 'REOPENED' end
               when 'send-back' then 'REOPENED'
               when 'reopen' then 'REOPENED'
               else 'CANCELLED'
           end as became
    from act
    where action <> 'complete'
)
select cast(lpad(to_hex(cast(floor(extract(epoch from step.recorded_at) * 1000) as bigint)), 12, '0')
                || '7' || lpad(to_hex(step.seq % 4096), 3, '0')
                || '8' || left(md5(step.appraisal_id || ' ' || step.seq), 15) as uuid),
       a.id,
       a.person_id,
       lag(step.became) over (partition by a.id order by step.seq),
       step.became,
       case when step.action = 'cancelled' then 'CANCEL' else upper(replace(step.action, '-', '_')) end,
       case
           when step.action = 'cancelled' or step.actor like 'system:%' then 'SYSTEM'
           when step.action in ('start', 'reopen', 'cancel') then 'HR'
           when step.action in ('resolve', 'send-back') then 'REVIEWER'
           when step.action = 'hold-meeting' or step.became = 'APPRAISER_SIGNED' then 'APPRAISER'
           when step.action in ('sign', 'dispute') then 'APPRAISEE'
       end,
       step.recorded_at,
       case when step.action = 'reopen' then step.reason
            when step.became = 'CANCELLED' then a.cancellation_reason end,
       true
from step
join appraisal a on a.id = step.appraisal_id;
