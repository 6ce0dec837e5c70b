set lock_timeout = '5s';

-- Empty for people who are known already until `./cadre rebuild appraisal appraisal.people` has run.
alter table workforce_assignment add column manager_id uuid;

alter table appraisal
    add column reviewer_id uuid,
    drop constraint appraisal_state_check,
    add constraint appraisal_state_check check (state in ('DRAFT', 'SELF_PREP', 'MEETING_HELD', 'APPRAISER_SIGNED',
        'APPRAISEE_SIGNED', 'DISPUTED', 'REVIEWED', 'REOPENED', 'COMPLETE', 'CANCELLED'));
create index appraisal_by_reviewer on appraisal (reviewer_id, id desc) where reviewer_id is not null;

create table appraisal_dispute (
    appraisal_id uuid        not null references appraisal on delete cascade,
    position     integer     not null,
    raised_at    timestamptz not null,
    grounds      text        not null,
    reviewer_id  uuid,
    outcome      text        check (outcome in ('STANDS', 'TO_BE_CHANGED')),
    statement    text,
    resolved_at  timestamptz,
    primary key (appraisal_id, position)
);
alter table appraisal_dispute enable row level security;
alter table appraisal_dispute force row level security;
create policy scope on appraisal_dispute using (exists (select from appraisal where id = appraisal_id));

drop policy scope on appraisal;
create policy scope on appraisal using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);

-- Who was to hear a dispute before somebody else was assigned.
create table appraisal_former_reviewer (
    appraisal_id   uuid        not null references appraisal on delete cascade,
    position       integer     not null,
    reviewer_id    uuid        not null,
    handed_over_at timestamptz not null,
    primary key (appraisal_id, position)
);
alter table appraisal_former_reviewer enable row level security;
alter table appraisal_former_reviewer force row level security;
create policy scope on appraisal_former_reviewer using (exists (select from appraisal where id = appraisal_id));

-- Who held an appraisal before another took over.
create table appraisal_former_appraiser (
    appraisal_id   uuid        not null references appraisal on delete cascade,
    position       integer     not null,
    appraiser_id   uuid        not null,
    handed_over_at timestamptz not null,
    reason         text        not null,
    primary key (appraisal_id, position)
);
alter table appraisal_former_appraiser enable row level security;
alter table appraisal_former_appraiser force row level security;
create policy scope on appraisal_former_appraiser using (exists (select from appraisal where id = appraisal_id));
