-- Whoever a reference is about may object to it, and the board that writes it considers the objection. The person sees that
-- there is a reference, and never what stands in it.
set lock_timeout = '5s';

-- Since when an objection waits; a reference that changes so has another version, so nobody completes it unaware.
alter table board_reference add column objected_on date;
create index board_reference_person on board_reference (person_id, id desc);

create policy reading_own on board_reference for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy objecting on board_reference for update using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);

create table reference_objection (
    id            uuid        primary key,
    version       bigint      not null,
    reference_id  uuid        not null references board_reference on delete cascade,
    organisation  text        not null,
    person_id     uuid        not null,
    raised_at     timestamptz not null,
    grounds       text,
    outcome       text        check (outcome in ('UPHELD', 'NOT_UPHELD')),
    statement     text,
    considered_at timestamptz,
    considered_by uuid,
    check (num_nulls(outcome, considered_at, considered_by) in (0, 3)),
    check (considered_by <> person_id)
);
create unique index reference_objection_one_open on reference_objection (reference_id) where outcome is null;
create index reference_objection_reference on reference_objection (reference_id, id);
create index reference_objection_person on reference_objection (person_id);

-- As of the reference itself, no role at the organisation opens it; who raised it does.
alter table reference_objection enable row level security;
alter table reference_objection force row level security;
create policy scope on reference_objection using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty in ('SIGNS_OFF', 'KEEPS_RECORDS')
                          and daterange(seat.starts_on, seat.ends_on, '[]') @> (now() at time zone 'Europe/London')::date)
);
revoke delete, truncate on reference_objection from ${app};
