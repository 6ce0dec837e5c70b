-- A seat counts from its first day to its last, announced ones too: nobody takes one that is held on any of its days, and
-- whoever has given it up reads nothing by it any more. The day is London's, whatever the zone of the server.
set lock_timeout = '5s';

create extension if not exists btree_gist;

drop index board_seat_once;
drop index board_seat_sole;
alter table board_seat
    add constraint board_seat_once exclude using gist (
        organisation with =, role with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&),
    add constraint board_seat_sole exclude using gist (
        organisation with =, role with =, daterange(starts_on, ends_on, '[]') with &&) where (sole);

alter policy scope on fitness_test using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE'
                          and daterange(seat.starts_on, seat.ends_on, '[]') @> (now() at time zone 'Europe/London')::date)
);

alter policy scope on fitness_submission using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE'
                          and daterange(seat.starts_on, seat.ends_on, '[]') @> (now() at time zone 'Europe/London')::date)
);

alter policy scope on board_reference using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select seat.organisation from board_seat seat
                        where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                          and seat.duty <> 'NONE'
                          and daterange(seat.starts_on, seat.ends_on, '[]') @> (now() at time zone 'Europe/London')::date)
);

alter policy scope on reference_text using (
    (select current_setting('app.everything', true)) = 'on'
    or (person_id is distinct from (select nullif(current_setting('app.person', true), '')::uuid)
        and organisation in (select seat.organisation from board_seat seat
                             where seat.person_id = (select nullif(current_setting('app.person', true), '')::uuid)
                               and seat.duty in ('SIGNS_OFF', 'KEEPS_RECORDS')
                               and daterange(seat.starts_on, seat.ends_on, '[]')
                                   @> (now() at time zone 'Europe/London')::date))
);
