-- A seat counts from its first day to its last, announced ones too: nobody takes one that is held on any of its days, and
-- whoever has given it up reads nothing by it any more. The day is London's, whatever the zone of the server.
set lock_timeout = '5s';

create extension if not exists btree_gist;

-- The release before let somebody take a seat whose end was announced. The former one ends on the day before the next.
select set_config('app.everything', 'on', true);
update board_seat former set ends_on = next.first_day - 1
from (select earlier.id, min(later.starts_on) as first_day
      from board_seat earlier join board_seat later
        on later.organisation = earlier.organisation and later.role = earlier.role
       and (later.person_id = earlier.person_id or (later.sole and earlier.sole))
       and later.starts_on > earlier.starts_on
       and later.starts_on <= coalesce(earlier.ends_on, 'infinity')
      group by earlier.id) next
where next.id = former.id;

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
