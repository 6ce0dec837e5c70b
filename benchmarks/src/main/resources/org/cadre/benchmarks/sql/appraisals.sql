-- Three years of appraisals of invented people into the tables of the appraisal service. Person n of all works at employer
-- n modulo their number, at place n divided by it; everybody leads eight, so a larger load adds people below those who
-- are there and changes nobody. Triggers run, so the service itself keeps the figures; only the texts are written without
-- the checks of their references.
create or replace function pg_temp.id(kind bigint, n bigint) returns uuid language sql immutable as
    $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$
;
create temp table employer (number bigint primary key, code text not null)
;
insert into employer
select row_number() over (order by code) - 1, code from workforce_organisation
where code ~ '^R[A-Z0-9]{2}$' and code not in ('RR8', 'RDU') and code <> all (string_to_array(:left_out, ','))
;
create temp table staff (
    n bigint primary key, place bigint not null, employer bigint not null, organisation text not null,
    person_id uuid not null, manager_id uuid, stage text)
;
insert into staff
select n, n / size, employer.number, employer.code, pg_temp.id(1, n),
       case when n >= size then pg_temp.id(1, (n / size - 1) / 8 * size + n % size) end,
       case when n < size then 'STAGE_4' when n < 9 * size then 'STAGE_3' end
from (select count(*) as size from employer) employers
cross join lateral generate_series(cast(:first_person as bigint), cast(:last_person as bigint)) n
join employer on employer.number = n % size
;
analyze staff
;
insert into workforce_person (person_id, staff_uid, event_number)
select person_id, '6' || lpad(n::text, 11, '0'), 0 from staff
;
insert into workforce_assignment (assignment_id, person_id, organisation, stage, manager_id, starts_on)
select pg_temp.id(2, n), person_id, organisation, stage, manager_id, date '2015-04-01' from staff
;
insert into appraisal_cycle (id, version, organisation, name, appraisal_year, starts_on, ends_on, status)
select pg_temp.id(10000 + year, number), 0, code, 'Appraisals ' || year, year, make_date(year, 4, 1),
       make_date(year + 1, 3, 31), 'CLOSED'
from employer cross join generate_series(cast(:year as integer) - 2, cast(:year as integer)) year
on conflict do nothing
;
create temp table held (
    id uuid primary key, cycle_id uuid not null, year integer not null, n bigint not null, place bigint not null,
    person_id uuid not null, completed_on date)
;
insert into held
select pg_temp.id(year, n), pg_temp.id(10000 + year, employer), year, n, place, person_id,
       case when year < :year then make_date(year, 4, 1) + cast(n * 7919 % 330 as integer)
            when n % 5 < 3 then make_date(year, 4, 1)
                + cast(n * 7919 % greatest(1, cast(:today as date) - make_date(year, 4, 1)) as integer) end
from staff cross join generate_series(cast(:year as integer) - 2, cast(:year as integer)) year
;
analyze held
;
insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id, person_id, appraiser_id, stage,
                       state, shared_at, meeting_held_on, appraiser_signed_at, appraisee_signed_at, completed_on,
                       overall_what, overall_how, due_on)
select held.id, 0, held.cycle_id, staff.organisation, held.year,
       (select id from appraisal_template where status = 'ACTIVE' order by abs(appraisal_year - held.year), id limit 1),
       held.person_id, staff.manager_id, coalesce(staff.stage, 'FUNDAMENTAL'),
       case when held.completed_on is null then 'DRAFT' else 'COMPLETE' end,
       held.completed_on, held.completed_on, held.completed_on, held.completed_on, held.completed_on,
       case when held.completed_on is not null then 3 + held.n % 3 end,
       case when held.completed_on is not null then 3 + held.n % 2 end,
       make_date(held.year + 1, 3, 31)
from held join staff using (n) where staff.manager_id is not null
order by held.id
;
insert into cycle_member (cycle_id, person_id, organisation, standing, appraisal_id, last_completed_on, since)
select held.cycle_id, held.person_id, staff.organisation,
       case when staff.manager_id is null then 'NO_APPRAISER'
            when held.completed_on is null then 'IN_PROGRESS' else 'COMPLETED' end,
       case when staff.manager_id is not null then held.id end,
       case when staff.manager_id is not null then coalesce(held.completed_on, earlier.completed_on) end,
       make_date(held.year, 4, 1)
from held join staff using (n) left join held earlier on earlier.n = held.n and earlier.year = held.year - 1
;
create temp table criterion (position integer, kind text, code text, name text)
;
insert into criterion
select row_number() over (order by part, place) - 1, kind, code, name
from (select template.* from appraisal_template template
      where status = 'ACTIVE' and appraisal_year = :year) template,
lateral (
    select 1 as part, place, 'VALUE' as kind, code, code as name
    from unnest(template.value_codes) with ordinality each(code, place)
    union all
    select 2, place, 'PRINCIPLE', code, code from unnest(template.principle_codes) with ordinality each(code, place)
    union all
    select 3, position, 'COMPETENCY', code, name from training_competency
    where framework_id = template.framework_id and version = template.framework_version) each
;
set session_replication_role = replica
;
insert into appraisal_objective (appraisal_id, position, title, measure, due_on, outcome, rating)
select held.id, position, 'An aim of the year', 'How one sees that it was achieved', make_date(held.year + 1, 3, 31),
       case when completed_on is not null then 'What became of it' end, case when completed_on is not null then 4 end
from held cross join generate_series(0, 2) position where place > 0
order by held.id
;
insert into appraisal_criterion (appraisal_id, position, kind, code, name, rating, evidence)
select held.id, position, kind, code, name, case when completed_on is not null then 4 end,
       case when completed_on is not null and kind <> 'COMPETENCY' then 'Seen at work in the year' end
from held cross join criterion where place > 0
order by held.id, position
;
insert into appraisal_priority (appraisal_id, position, priority, competency, due_on)
select held.id, 0, 'Something to develop', null, null from held where completed_on is not null and place > 0
order by held.id
;
set session_replication_role = origin
