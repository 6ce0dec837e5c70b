-- Each state that an appraisal went through, written beside the step itself. Roles, not people: who held it, or heard a
-- dispute, is told where it is told already.
set lock_timeout = '5s';

create table appraisal_state_change (
    id            uuid        primary key,
    appraisal_id  uuid        not null,
    person_id     uuid        not null,
    from_state    text,
    to_state      text        not null,
    action        text        not null check (action in ('START', 'START_PREPARATION', 'HOLD_MEETING', 'SIGN', 'DISPUTE',
                                                         'RESOLVE', 'SEND_BACK', 'REOPEN', 'CANCEL',
                                                         'COMPLETE_UNSIGNED')),
    taken_by      text        check (taken_by in ('APPRAISEE', 'APPRAISER', 'REVIEWER', 'HR', 'SYSTEM')),
    taken_at      timestamptz not null,
    reason        text,
    reconstructed boolean     not null default false,
    check (reconstructed or taken_by is not null),
    check (from_state is not null or action = 'START' or reconstructed)
);
create index appraisal_state_change_appraisal on appraisal_state_change (appraisal_id, id desc);
create index appraisal_state_change_person on appraisal_state_change (person_id);

alter table appraisal_state_change enable row level security;
alter table appraisal_state_change force row level security;
create policy scope on appraisal_state_change for select using (exists (select from appraisal where id = appraisal_id));
create policy writing on appraisal_state_change for insert with check (
    exists (select from appraisal where id = appraisal_id)
);
revoke update, delete, truncate on appraisal_state_change from ${app};
