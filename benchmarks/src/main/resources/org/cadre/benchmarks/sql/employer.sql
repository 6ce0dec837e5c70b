-- The staff of one large employer, without any appraisal; everybody leads eight.
create or replace function pg_temp.id(kind bigint, n bigint) returns uuid language sql immutable as
    $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$
;
insert into workforce_person (person_id, staff_uid, event_number)
select pg_temp.id(3, n), '5' || lpad(n::text, 11, '0'), 0
from generate_series(0, cast(:people as bigint) - 1) n
;
insert into workforce_assignment (assignment_id, person_id, organisation, stage, manager_id, starts_on)
select pg_temp.id(4, n), pg_temp.id(3, n), :organisation, null,
       case when n > 0 then pg_temp.id(3, (n - 1) / 8) end, date '2015-04-01'
from generate_series(0, cast(:people as bigint) - 1) n
