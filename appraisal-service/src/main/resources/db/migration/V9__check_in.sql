set lock_timeout = '5s';

create table appraisal_check_in (
    appraisal_id uuid    not null references appraisal on delete cascade,
    position     integer not null,
    held_on      date    not null,
    written_by   text    not null check (written_by in ('APPRAISEE', 'APPRAISER')),
    author_id    uuid        not null,
    recorded_at  timestamptz not null,
    note         text        not null,
    primary key (appraisal_id, position)
);
alter table appraisal_check_in enable row level security;
alter table appraisal_check_in force row level security;
create policy scope on appraisal_check_in using (exists (select from appraisal where id = appraisal_id));
