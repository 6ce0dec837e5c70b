-- When a board member was born, as the papers of an identity check say: the day to which what is kept of their tests and
-- references is kept follows from it, and workforce forgets it long before.
set lock_timeout = '5s';

create table board_member_birth (
    id           uuid   primary key,
    version      bigint not null,
    organisation text   not null,
    person_id    uuid   not null,
    born_on      date,
    unique (person_id, organisation)
);

-- As of the tests: the person, and who has a seat on the same board that signs tests off or keeps the records.
alter table board_member_birth enable row level security;
alter table board_member_birth force row level security;
create policy scope on board_member_birth using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE')
);
