set lock_timeout = '5s';

-- How far an objective has come on a day, as one of the two noted it. Written once; another may follow. The title is the one
-- that the objective had then.
create table objective_progress (
    id           uuid        primary key,
    appraisal_id uuid        not null references appraisal on delete cascade,
    organisation text        not null,
    person_id    uuid        not null,
    author_id    uuid        not null,
    objective    text,
    percent      integer     check (percent between 0 and 100),
    reached_on   date        not null,
    note         text,
    noted_at     timestamptz not null
);
create index objective_progress_appraisal on objective_progress (appraisal_id, id);
create index objective_progress_person on objective_progress (person_id);
alter table objective_progress enable row level security;
alter table objective_progress force row level security;
create policy scope on objective_progress for select using (exists (select from appraisal where id = appraisal_id));
create policy noting on objective_progress for insert with check (
    author_id = (select nullif(current_setting('app.person', true), '')::uuid)
    and exists (select from appraisal where id = appraisal_id)
);
create policy emptying on objective_progress for update using ((select current_setting('app.service', true)) = 'on');
revoke update, delete, truncate on objective_progress from ${app};
grant update (objective, percent, note) on objective_progress to ${app};
