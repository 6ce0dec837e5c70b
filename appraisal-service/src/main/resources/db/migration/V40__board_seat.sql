set lock_timeout = '5s';

create table board_seat (
    id           uuid    primary key,
    version      bigint  not null,
    organisation text    not null,
    body         text    not null,
    person_id    uuid    not null,
    role         text    not null,
    director     boolean not null,
    sole         boolean not null,
    duty         text    not null check (duty in ('NONE', 'SIGNS_OFF', 'SIGNS_OFF_CHAIR', 'KEEPS_RECORDS')),
    starts_on    date    not null,
    ends_on      date,
    check (ends_on >= starts_on)
);
create index board_seat_organisation on board_seat (organisation, id desc);
create index board_seat_person on board_seat (person_id);
create unique index board_seat_once on board_seat (organisation, role, person_id) where ends_on is null;
create unique index board_seat_sole on board_seat (organisation, role) where ends_on is null and sole;

-- Staff of an organisation know who sits on its board. Where people work is not protected itself, so this does not go
-- round in circles.
alter table board_seat enable row level security;
alter table board_seat force row level security;
create policy scope on board_seat using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
    or organisation in (select post.organisation from workforce_assignment post
                        where post.person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    -- Some are appraised from outside, and who appraises them has to know that they sit there.
    or exists (select from appraisal
               where appraisal.person_id = board_seat.person_id and appraisal.organisation = board_seat.organisation
                 and appraisal.appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid))
);
