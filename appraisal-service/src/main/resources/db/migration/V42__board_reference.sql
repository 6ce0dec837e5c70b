set lock_timeout = '5s';

create table board_reference (
    id           uuid   primary key,
    version      bigint not null,
    organisation text   not null,
    seat_id      uuid   not null unique references board_seat,
    person_id    uuid   not null,
    role         text   not null,
    left_on      date   not null,
    due_on       date   not null,
    state        text   not null check (state in ('OPEN', 'COMPLETE')),
    completed_on date,
    completed_by uuid,
    check ((state = 'COMPLETE') = (completed_on is not null)),
    check (completed_by <> person_id)
);
create index board_reference_organisation on board_reference (organisation, id desc);

alter table board_reference enable row level security;
alter table board_reference force row level security;
create policy scope on board_reference using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE')
);

create table reference_text (
    id           uuid   primary key references board_reference on delete cascade,
    version      bigint not null,
    organisation text   not null,
    person_id    uuid   not null,
    text         text
);

-- A role at the organisation opens nothing here, and nobody reads what was said of themselves.
alter table reference_text enable row level security;
alter table reference_text force row level security;
create policy scope on reference_text using (
    (select current_setting('app.everything', true)) = 'on'
    or (person_id is distinct from (select nullif(current_setting('app.person', true), '')::uuid)
        and organisation in (select seat.organisation from board_seat seat
                             where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                               and seat.duty in ('SIGNS_OFF', 'KEEPS_RECORDS')))
);
