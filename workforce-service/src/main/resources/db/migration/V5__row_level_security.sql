-- The second wall: a row is there for those whose organisations or person it belongs to, whatever a query asks for.
-- The kit tells each transaction for whom it runs. It holds for the owner too: a later migration that moves data says
-- select set_config('app.everything', 'on', true) first.
set lock_timeout = '5s';

-- A person has no organisation, but employers, past ones included. They stand in the person's own row, so that the
-- question who may know of a person costs no look at another table, and an assignment can ask its person.
alter table person add column employers text[] not null default '{}';
update person set employers = (select array_agg(distinct organisation) from assignment where person_id = person.id)
where exists (select from assignment where person_id = person.id);

alter table person enable row level security;
alter table person force row level security;
create policy scope on person using (
    (select current_setting('app.everything', true)) = 'on'
    or id = (select nullif(current_setting('app.person', true), '')::uuid)
    or employers && ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);

-- Whoever knows of a person sees all the person's assignments: an employer learns of the others.
alter table assignment enable row level security;
alter table assignment force row level security;
create policy scope on assignment using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or exists (select from person where person.id = person_id)
);

-- Who somebody is stays with the person and with those who employ it now or will; with those who did once nobody does.
-- A day more is left to them, because the service says shortly after midnight who has left. Days begin in London.
alter table personal_details enable row level security;
alter table personal_details force row level security;
create policy scope on personal_details using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from person where person.id = person_id and not person.employed)
    or exists (
        select from assignment
        where assignment.person_id = personal_details.person_id
          and assignment.organisation =
              any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
          and (assignment.ends_on is null
               or assignment.ends_on >= (select (now() at time zone 'Europe/London')::date - 1))
    )
);

-- Numbers are looked up one at a time by the function below; nobody reads the list but the service itself.
alter table staff_identity enable row level security;
alter table staff_identity force row level security;
create policy scope on staff_identity using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);

-- How the service finds out who is calling, before it can tell the database for whom it runs.
create function person_of(uid text) returns uuid language plpgsql as $$
declare
    before constant text := coalesce(current_setting('app.everything', true), '');
    found uuid;
begin
    perform set_config('app.everything', 'on', true);
    select person_id into found from staff_identity where staff_uid = uid::char(12);
    perform set_config('app.everything', before, true);
    return found;
end
$$;

alter table staff_record enable row level security;
alter table staff_record force row level security;
create policy scope on staff_record using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);

alter table post enable row level security;
alter table post force row level security;
create policy scope on post using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);

-- A file is there for who sent it, and for those whose organisations are all that its sender could send for.
alter table intake_job enable row level security;
alter table intake_job force row level security;
create policy scope on intake_job using (
    (select current_setting('app.everything', true)) = 'on'
    or uploaded_by = (select nullif(current_setting('app.subject', true), ''))
    or (organisations <> '{}'
        and organisations <@ ((select string_to_array(current_setting('app.organisations', true), ','))::text[]))
);

alter table intake_row enable row level security;
alter table intake_row force row level security;
create policy scope on intake_row using (
    (select current_setting('app.everything', true)) = 'on'
    or exists (select from intake_job where intake_job.id = job_id)
);

alter table intake_error enable row level security;
alter table intake_error force row level security;
create policy scope on intake_error using (
    (select current_setting('app.everything', true)) = 'on'
    or exists (select from intake_job where intake_job.id = job_id)
);

create index organisation_membership_code on organisation_membership (code);
