-- The staff of one employer without any appraisal; everybody leads eight.
create or replace function pg_temp.id(kind bigint, n bigint) returns uuid language sql immutable as
    $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$
;
insert into workforce_person (person_id, staff_uid, event_number)
select pg_temp.id(3, n), '5' || lpad(n::text, 11, '0'), 0
from generate_series(cast(:first as bigint), cast(:last as bigint)) n
;
insert into workforce_assignment (assignment_id, person_id, organisation, stage, manager_id, starts_on)
select pg_temp.id(4, n), pg_temp.id(3, n), :organisation, null,
       case when place > 0 then pg_temp.id(3, n - place + (place - 1) / 8) end, date '2015-04-01'
from generate_series(cast(:first as bigint), cast(:last as bigint)) with ordinality each(n, number)
cross join lateral (select number - 1 as place) places
