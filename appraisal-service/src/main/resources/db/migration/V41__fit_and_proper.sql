set lock_timeout = '5s';

create table fitness_test (
    id            uuid   primary key,
    version       bigint not null,
    organisation  text   not null,
    seat_id       uuid   not null references board_seat,
    person_id     uuid   not null,
    role          text   not null,
    state         text   not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'UNDER_INVESTIGATION', 'FIT',
                                                   'FIT_WITH_MITIGATION', 'NOT_FIT', 'LAPSED')),
    attested_on   date,
    grounds       text,
    statement     text,
    signed_off_by uuid,
    signed_off_on date,
    valid_until   date,
    check (state = 'NOT_STARTED' or attested_on is not null),
    check (state not in ('FIT', 'FIT_WITH_MITIGATION') or valid_until is not null),
    check (signed_off_by <> person_id)
);
create index fitness_test_organisation on fitness_test (organisation, id desc);
create index fitness_test_seat on fitness_test (seat_id, id desc);
create index fitness_test_running_out on fitness_test (valid_until) where state in ('FIT', 'FIT_WITH_MITIGATION');
create unique index fitness_test_one_unfinished on fitness_test (seat_id)
    where state in ('NOT_STARTED', 'IN_PROGRESS');

create table fitness_check (
    test_id    uuid    not null references fitness_test on delete cascade,
    position   integer not null,
    kind       text    not null,
    checked_on date    not null,
    finding    text    not null check (finding in ('CLEAR', 'CONCERN')),
    note       text,
    primary key (test_id, position)
);

-- A role at the organisation opens nothing here. The evidence is there for the member, and for who has a seat on the
-- same board that signs tests off or keeps the records.
alter table fitness_test enable row level security;
alter table fitness_test force row level security;
create policy scope on fitness_test using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE')
);

alter table fitness_check enable row level security;
alter table fitness_check force row level security;
create policy scope on fitness_check using (exists (select from fitness_test where id = test_id));

create table fitness_submission (
    id              uuid    primary key,
    version         bigint  not null,
    organisation    text    not null,
    submission_year integer not null,
    submitted_by    uuid    not null,
    submitted_on    date    not null,
    unique (organisation, submission_year)
);

create table fitness_declaration (
    submission_id uuid    not null references fitness_submission on delete cascade,
    position      integer not null,
    seat_id       uuid    not null,
    person_id     uuid    not null,
    role          text    not null,
    state         text    not null,
    signed_off_on date,
    valid_until   date,
    primary key (submission_id, position)
);

-- The region reads what was declared.
alter table fitness_submission enable row level security;
alter table fitness_submission force row level security;
create policy scope on fitness_submission using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE')
);

alter table fitness_declaration enable row level security;
alter table fitness_declaration force row level security;
create policy scope on fitness_declaration using (exists (select from fitness_submission where id = submission_id));
