-- The rows of staff extracts into the tables of workforce, one statement for each table. Staged by COPY after the first.
create temp table staff (
    employing_org_code text, employee_number text, staff_uid text, first_name text, last_name text, email text,
    birth_date date, position_number text, staff_group text, band text, stage text, contracted_hours numeric,
    contracted_fte numeric, manager_employee_number text, start_date date, end_date date, synthetic text,
    person_id uuid not null default gen_random_uuid(), post_id uuid not null default gen_random_uuid()
) on commit drop
;
analyze staff
;
insert into staff_identity (staff_uid, person_id) select staff_uid, person_id from staff
;
insert into person (id, version, staff_uid, employed, changed_at)
select person_id, 0, staff_uid, end_date is null, now() from staff
;
insert into personal_details (person_id, first_name, last_name, email, birth_date, synthetic)
select person_id, first_name, last_name, email, birth_date, synthetic = 'Y' from staff
;
insert into post (id, version, organisation, position_number, staff_group, band, stage, establishment_wte, in_post_wte,
                  holder_id, origin)
select post_id, 0, employing_org_code, position_number, staff_group, band, stage, contracted_fte, contracted_fte,
       person_id, 'EXTRACT' from staff
;
insert into assignment (id, version, person_id, organisation, employee_number, post_id, staff_group, band, stage, wte,
                        manager_id, starts_on, ends_on)
select gen_random_uuid(), 0, s.person_id, s.employing_org_code, s.employee_number, s.post_id, s.staff_group, s.band,
       s.stage, s.contracted_fte, m.person_id, s.start_date, s.end_date
from staff s left join staff m
  on m.employing_org_code = s.employing_org_code and m.employee_number = s.manager_employee_number
;
insert into staff_record (organisation, employee_number, person_id, digest)
select employing_org_code, employee_number, person_id, encode(sha256(convert_to(staff::text, 'UTF8')), 'hex') from staff
;
insert into event_number (aggregate_id, last_number)
select person_id, 1 from staff
union all
select post_id, case when start_date <= current_date and (end_date is null or end_date >= current_date) then 2 else 1 end
from staff
;
insert into outbox (event_id, relay_partition, topic, message_key, type, aggregate_id, event_number, occurred_at, payload)
select gen_random_uuid(), abs(hashtext(person_id::text)) % 16, 'cadre.workforce.people.v1', person_id::text,
       'cadre.workforce.person.employed.v1', person_id, 1, now(),
       json_build_object('personId', person_id, 'staffUid', staff_uid, 'organisation', employing_org_code,
                         'employeeNumber', employee_number, 'postId', post_id, 'staffGroup', staff_group, 'band', band,
                         'stage', stage, 'wte', contracted_fte, 'startsOn', start_date, 'endsOn', end_date,
                         'occurredAt', now())::text
from staff
union all
select gen_random_uuid(), abs(hashtext(post_id::text)) % 16, 'cadre.workforce.posts.v1', post_id::text,
       'cadre.workforce.post.established.v1', post_id, 1, now(),
       json_build_object('postId', post_id, 'positionNumber', position_number, 'organisation', employing_org_code,
                         'staffGroup', staff_group, 'band', band, 'stage', stage, 'establishmentWte', contracted_fte,
                         'state', 'VACANT', 'vacancyWte', contracted_fte, 'occurredAt', now())::text
from staff
union all
select gen_random_uuid(), abs(hashtext(post_id::text)) % 16, 'cadre.workforce.posts.v1', post_id::text,
       'cadre.workforce.post.filled.v1', post_id, 2, now(),
       json_build_object('postId', post_id, 'positionNumber', position_number, 'organisation', employing_org_code,
                         'staffGroup', staff_group, 'band', band, 'stage', stage, 'establishmentWte', contracted_fte,
                         'state', 'FILLED', 'vacancyWte', 0, 'holderId', person_id, 'occurredAt', now())::text
from staff
where start_date <= current_date and (end_date is null or end_date >= current_date)
;
with entry as (
    insert into audit_entry (recorded_at, actor, organisation, action, resource, resource_id, decision, reason, trace_id)
    select now(), 'system:staff-extract', employing_org_code, 'employ', 'person', person_id::text, 'ALLOWED',
           'extract 01a2141b-449f-7111-bfff-8f05c2a6f44e', '00000000000000000000000000000000'
    from staff
    union all
    select now(), 'system:staff-extract', employing_org_code, 'established', 'post', post_id::text, 'ALLOWED',
           'extract 01a2141b-449f-7111-bfff-8f05c2a6f44e', '00000000000000000000000000000000'
    from staff
    union all
    select now(), 'system:staff-extract', employing_org_code, 'filled', 'post', post_id::text, 'ALLOWED',
           'extract 01a2141b-449f-7111-bfff-8f05c2a6f44e', '00000000000000000000000000000000'
    from staff
    where start_date <= current_date and (end_date is null or end_date >= current_date)
    returning seq)
insert into audit_pending (seq) select seq from entry
;
