set lock_timeout = '5s';

-- Whether an objective is one for equality, diversity and inclusion; absent in those that were agreed before.
alter table appraisal_objective add column edi boolean;

create table appraisal_submission (
    appraisal_id uuid   primary key references appraisal on delete cascade,
    version      bigint not null,
    organisation text   not null,
    person_id    uuid   not null,
    submitted_on date   not null
);
alter table appraisal_submission enable row level security;
alter table appraisal_submission force row level security;
create policy scope on appraisal_submission using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
