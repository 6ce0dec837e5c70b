-- The second wall: a row is there for those whose organisations or person it belongs to, whatever a query asks for.
-- The kit tells each transaction for whom it runs. It holds for the owner too: a later migration that moves data says
-- select set_config('app.everything', 'on', true) first.
--
-- What training keeps about a person names no organisation, because it goes with the person from employer to employer.
-- So it belongs to the employers that the person has today or will have, and to the line managers of today: the same
-- question that the policy of the service asks.
set lock_timeout = '5s';

create view learner_in_scope as
select person_id
from upstream_person
where exists (
        select from jsonb_to_recordset(assignments) as assignment (organisation text, "endsOn" date)
        where organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
          and ("endsOn" is null or "endsOn" >= (now() at time zone 'Europe/London')::date)
    )
    or exists (
        select from jsonb_to_recordset(reporting_lines) as line ("managerId" uuid, "startsOn" date, "endsOn" date)
        where "managerId" = (select nullif(current_setting('app.person', true), '')::uuid)
          and "startsOn" <= (now() at time zone 'Europe/London')::date
          and ("endsOn" is null or "endsOn" >= (now() at time zone 'Europe/London')::date)
    );

alter table induction enable row level security;
alter table induction force row level security;
create policy scope on induction using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = induction.person_id)
);

alter table development_need enable row level security;
alter table development_need force row level security;
create policy scope on development_need using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = development_need.person_id)
);

alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy scope on enrolment using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = enrolment.person_id)
);

alter table qualification enable row level security;
alter table qualification force row level security;
create policy scope on qualification using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = qualification.person_id)
);

-- Only the standards lead reads dispensations as such, but every verdict on a person takes them into account.
alter table dispensation enable row level security;
alter table dispensation force row level security;
create policy scope on dispensation using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = dispensation.person_id)
);

alter table eligibility enable row level security;
alter table eligibility force row level security;
create policy scope on eligibility using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = eligibility.person_id)
);
