-- The second wall: a row is there for those whose organisations or person it belongs to, whatever a query asks for.
-- The kit tells each transaction for whom it runs. It holds for the owner too: a later migration that moves data says
-- select set_config('app.everything', 'on', true) first.
set lock_timeout = '5s';

-- The talent lead of a region has all organisations of the region.
alter table leadership_role enable row level security;
alter table leadership_role force row level security;
create policy scope on leadership_role using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);

-- Adverts are there for every caller, of whatever organisation; only those of the organisation write them.
alter table advert enable row level security;
alter table advert force row level security;
create policy scope on advert using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
create policy everybody_reads on advert for select using ((select current_setting('app.everything', true)) <> '');
-- Whoever applies holds the advert meanwhile, which PostgreSQL counts as a kind of update. It changes nothing.
create policy applicants_hold on advert for update
    using ((select current_setting('app.everything', true)) <> '') with check (false);

-- Applicants come from anywhere; those who sat on the panel see what they decided.
alter table application enable row level security;
alter table application force row level security;
create policy scope on application using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);
create policy panel_reads on application for select
    using ((select nullif(current_setting('app.person', true), '')::uuid) = any (panel_members));

alter table appointment enable row level security;
alter table appointment force row level security;
create policy scope on appointment using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);
-- A post may go from one organisation to another while both seek somebody for it. Whoever comes second has to see that
-- the vacancy is taken.
create policy same_post_reads on appointment for select
    using (exists (select from leadership_role where leadership_role.post_id = appointment.post_id));
create index leadership_role_post on leadership_role (post_id);

-- What training found about somebody is for those who see an application of theirs.
alter table training_eligibility enable row level security;
alter table training_eligibility force row level security;
create policy scope on training_eligibility using (
    (select current_setting('app.everything', true)) = 'on'
    or exists (select from application where application.person_id = training_eligibility.person_id)
);

-- Each call asks which organisations lie under those of its roles.
create index workforce_organisation_memberships on workforce_organisation using gin (memberships jsonb_path_ops);
