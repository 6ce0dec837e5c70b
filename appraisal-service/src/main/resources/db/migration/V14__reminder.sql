set lock_timeout = '5s';

-- Which reminders have been sent, for which last day.
create table appraisal_reminder (
    appraisal_id uuid not null references appraisal on delete cascade,
    due_on       date not null,
    code         text not null,
    primary key (appraisal_id, due_on, code)
);
alter table appraisal_reminder enable row level security;
alter table appraisal_reminder force row level security;
create policy scope on appraisal_reminder using ((select current_setting('app.everything', true)) = 'on');

create index appraisal_due on appraisal (due_on, id) where state not in ('COMPLETE', 'CANCELLED');
create index appraisal_due_at on appraisal (organisation, due_on, id) where state not in ('COMPLETE', 'CANCELLED');
