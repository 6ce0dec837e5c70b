set lock_timeout = '5s';

-- Days are included on both ends. An anonymised person's have no number any more.
create table registration (
    id              uuid        primary key,
    version         bigint      not null,
    person_id       uuid        not null references person on delete cascade,
    body            varchar(10) not null,
    number          varchar(20),
    registered_from date        not null,
    renewal_on      date,
    ended_on        date,
    unique (person_id, body, number),
    check (renewal_on is null or registered_from <= renewal_on),
    check (ended_on is null or registered_from <= ended_on)
);

-- It says who somebody is, so it is there for whom the personal details are: the person and the employers of today.
alter table registration enable row level security;
alter table registration force row level security;
create policy scope on registration using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from personal_details details where details.person_id = registration.person_id)
);
