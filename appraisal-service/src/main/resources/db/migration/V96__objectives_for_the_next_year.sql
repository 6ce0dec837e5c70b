set lock_timeout = '5s';

-- What the two agree for the time after this appraisal. It has no outcome and no rating: these belong to the appraisal that
-- follows, whose objectives these become.
create table appraisal_forward_objective (
    appraisal_id uuid    not null references appraisal on delete cascade,
    position     integer not null,
    title        text    not null,
    measure      text    not null,
    due_on       date    not null,
    priority_id  uuid,
    edi          boolean,
    primary key (appraisal_id, position)
);
alter table appraisal_forward_objective enable row level security;
alter table appraisal_forward_objective force row level security;
create policy scope on appraisal_forward_objective using (
    (select current_setting('app.everything', true)) = 'on'
    or exists (select from appraisal where id = appraisal_id)
);

-- In which earlier appraisal an objective was agreed for this one.
alter table appraisal_objective add column agreed_in uuid;

-- Work of the service itself writes them for many appraisals at once; whose each one is need not be asked for it.
alter policy scope on appraisal_objective using (
    (select current_setting('app.everything', true)) = 'on'
    or exists (select from appraisal where id = appraisal_id)
);

-- Gives each of these appraisals that has no objective what the last one before it, of the same person and employer, agreed
-- for the time after it. One that was cancelled is none; where the last is not complete, nothing is agreed yet. Whoever
-- starts an appraisal need not be shown the earlier one, so the function looks for itself. Answers how many it gave.
create function take_agreed_objectives(wanted uuid[], priorities uuid[]) returns integer
language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
    given integer;
begin
    perform set_config('app.everything', 'on', true);
    insert into appraisal_objective (appraisal_id, position, title, measure, due_on, priority_id, agreed_in, edi)
    select a.id, agreed.position, agreed.title, agreed.measure, agreed.due_on,
           case when agreed.priority_id = any (priorities) then agreed.priority_id end, last.id, agreed.edi
    from appraisal a
    cross join lateral (
        select earlier.id, earlier.state
        from appraisal earlier
        where earlier.person_id = a.person_id and earlier.organisation = a.organisation
          and earlier.appraisal_year < a.appraisal_year and earlier.state <> 'CANCELLED'
        order by earlier.appraisal_year desc, earlier.id desc
        limit 1) last
    join appraisal_forward_objective agreed on agreed.appraisal_id = last.id
    where a.id = any (wanted) and last.state = 'COMPLETE'
      and not exists (select from appraisal_objective held where held.appraisal_id = a.id);
    get diagnostics given = row_count;
    perform set_config('app.everything', caller_sees, true);
    return given;
end
$$;
