set lock_timeout = '5s';

-- What of a session may be told: how many ratings went up, went down or stayed. How often each was given is not kept any more:
-- the figures of the closed cycle less those of a session were the ratings of whoever was in none.
create table calibration_move (
    session_id uuid    not null references calibration_session on delete cascade,
    position   integer not null,
    half       text    not null check (half in ('WHAT', 'HOW')),
    move       text    not null check (move in ('RAISED', 'LOWERED', 'UNCHANGED')),
    shown      text    not null,
    primary key (session_id, position)
);
alter table calibration_move enable row level security;
alter table calibration_move force row level security;
create policy scope on calibration_move using (exists (select from calibration_session where id = session_id));

-- Of sessions that have ended it is not known any more. A replica of the release before that still runs writes to
-- calibration_figure; nobody reads it.
select set_config('app.everything', 'on', true);
delete from calibration_figure;
update calibration_session set withheld = true where state = 'ENDED';
