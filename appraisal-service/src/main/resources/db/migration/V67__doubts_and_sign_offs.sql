-- What was doubted and what was signed off stays, beside what counts today.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

create table fitness_doubt (
    test_id       uuid    not null references fitness_test on delete cascade,
    position      integer not null,
    grounds       text    not null,
    raised_on     date    not null,
    checks_before integer not null check (checks_before >= 0),
    primary key (test_id, position)
);

-- By whom and on which day is missing only where a doubt had put it out before this table was there.
create table fitness_sign_off (
    test_id       uuid    not null references fitness_test on delete cascade,
    position      integer not null,
    verdict       text    not null check (verdict in ('FIT', 'FIT_WITH_MITIGATION', 'NOT_FIT')),
    statement     text,
    signed_off_by uuid,
    signed_off_on date,
    valid_until   date,
    primary key (test_id, position)
);

-- No day was kept of the doubts there are: it was not before the attestation. All checks so far count as older.
insert into fitness_doubt (test_id, position, grounds, raised_on, checks_before)
select id, 0, grounds, attested_on, (select count(*) from fitness_check where test_id = fitness_test.id)
from fitness_test where grounds is not null;

insert into fitness_sign_off (test_id, position, verdict, statement, signed_off_by, signed_off_on, valid_until)
select id, 0,
       case when state in ('FIT', 'FIT_WITH_MITIGATION', 'NOT_FIT') then state
            when statement is null then 'FIT' else 'FIT_WITH_MITIGATION' end,
       statement, signed_off_by, signed_off_on, valid_until
from fitness_test where signed_off_on is not null or statement is not null;

-- The columns themselves go with a later release, so that this one and the one before can run side by side.
update fitness_test set grounds = null, statement = null where grounds is not null or statement is not null;

alter table fitness_doubt enable row level security;
alter table fitness_doubt force row level security;
create policy scope on fitness_doubt using (exists (select from fitness_test where id = test_id));

alter table fitness_sign_off enable row level security;
alter table fitness_sign_off force row level security;
create policy scope on fitness_sign_off using (exists (select from fitness_test where id = test_id));
