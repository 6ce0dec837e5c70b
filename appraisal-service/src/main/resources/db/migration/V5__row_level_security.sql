-- The second wall: a row is there for those whose organisations or person it belongs to, whatever a query asks for.
-- The kit tells each transaction for whom it runs. It holds for the owner too: a later migration that moves data says
-- select set_config('app.everything', 'on', true) first.
set lock_timeout = '5s';

alter table appraisal enable row level security;
alter table appraisal force row level security;
create policy scope on appraisal using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);

-- The parties of an appraisal know of its cycle.
alter table appraisal_cycle enable row level security;
alter table appraisal_cycle force row level security;
create policy scope on appraisal_cycle using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or exists (select from appraisal where cycle_id = appraisal_cycle.id)
);

alter table appraisal_objective enable row level security;
alter table appraisal_objective force row level security;
create policy scope on appraisal_objective using (exists (select from appraisal where id = appraisal_id));

alter table appraisal_criterion enable row level security;
alter table appraisal_criterion force row level security;
create policy scope on appraisal_criterion using (exists (select from appraisal where id = appraisal_id));

alter table appraisal_priority enable row level security;
alter table appraisal_priority force row level security;
create policy scope on appraisal_priority using (exists (select from appraisal where id = appraisal_id));

create index workforce_membership_code on workforce_membership (code);
