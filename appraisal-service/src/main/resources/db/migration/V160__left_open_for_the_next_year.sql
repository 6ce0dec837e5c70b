set lock_timeout = '5s';

-- Whether an objective that was left open is one for the time after its appraisal; its number is its place among those then.
alter table open_matter add column forward boolean not null default false;
alter table open_matter add check (kind = 'OBJECTIVE' or not forward);
alter table open_matter drop constraint open_matter_leaver_id_left_on_kind_subject_id_number_key;
alter table open_matter add unique nulls not distinct (leaver_id, left_on, kind, subject_id, number, forward);

-- What is signed, met or ended after somebody left may leave something else open than on the last day: an appraisal of theirs that
-- comes to another state is looked at, too.
create or replace function matter_may_be_over() returns trigger language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
begin
    perform set_config('app.everything', 'on', true);
    insert into open_matter_change (subject_id)
    select new.id
    where exists (select from open_matter where subject_id = new.id and state <> 'SETTLED')
       or (old.state <> new.state
           and exists (select from noted_leaver
                       where person_id = new.person_id and organisation = new.organisation));
    perform set_config('app.everything', caller_sees, true);
    return null;
end
$$;

-- Those who have left already; who left longer ago than a year is not looked for by any rule.
insert into open_matter_change (subject_id)
select a.id from noted_leaver join appraisal a using (person_id, organisation)
where noted_leaver.last_day > current_date - 366
  and exists (select from appraisal_forward_objective agreed where agreed.appraisal_id = a.id);
