-- Each state that an appraisal went through, written beside the step itself. Roles, not people: who held it, or heard a
-- dispute, is told where it is told already.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

create table appraisal_state_change (
    id            uuid        primary key,
    appraisal_id  uuid        not null references appraisal on delete cascade,
    person_id     uuid        not null,
    from_state    text,
    to_state      text        not null,
    action        text        not null check (action in ('START', 'START_PREPARATION', 'HOLD_MEETING', 'SIGN', 'DISPUTE',
                                                         'RESOLVE', 'SEND_BACK', 'REOPEN', 'CANCEL')),
    taken_by      text        check (taken_by in ('APPRAISEE', 'APPRAISER', 'REVIEWER', 'HR', 'SYSTEM')),
    taken_at      timestamptz not null,
    reason        text,
    reconstructed boolean     not null default false,
    check (reconstructed or taken_by is not null),
    check (from_state is not null or action = 'START' or reconstructed)
);
create index appraisal_state_change_appraisal on appraisal_state_change (appraisal_id, id desc);
create index appraisal_state_change_person on appraisal_state_change (person_id);

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

alter table appraisal_state_change enable row level security;
alter table appraisal_state_change force row level security;
create policy scope on appraisal_state_change for select using (exists (select from appraisal where id = appraisal_id));
create policy writing on appraisal_state_change for insert with check (
    exists (select from appraisal where id = appraisal_id)
);
revoke update, delete, truncate on appraisal_state_change from ${app};
