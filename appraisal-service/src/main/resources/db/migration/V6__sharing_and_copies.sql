set lock_timeout = '5s';

-- While one party writes, the other reads what has been shared. What was signed is open to both.
alter table appraisal
    add column shared_at         timestamptz,
    add column overall_what      integer check (overall_what > 0),
    add column overall_how       integer check (overall_how > 0),
    add column appraiser_comment text,
    add column appraisee_comment text;

create table appraisal_copy (
    id           uuid        primary key,
    appraisal_id uuid        not null references appraisal on delete cascade,
    person_id    uuid        not null,
    kind         text        not null check (kind in ('PREPARATION', 'SIGNED', 'COMPLETED')),
    taken_at     timestamptz not null,
    shared       boolean     not null,
    written      text
);
create index appraisal_copy_appraisal on appraisal_copy (appraisal_id, id);

-- A preparation that was not shared is the appraisee's alone, whatever a query asks for. The appraiser, who says that the
-- meeting was held, writes the copy without being able to read it.
alter table appraisal_copy enable row level security;
alter table appraisal_copy force row level security;
create policy scope on appraisal_copy for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
    or (shared and exists (select from appraisal where id = appraisal_id))
);
create policy writing on appraisal_copy for insert with check (exists (select from appraisal where id = appraisal_id));
create policy emptying on appraisal_copy for update using ((select current_setting('app.everything', true)) = 'on');
