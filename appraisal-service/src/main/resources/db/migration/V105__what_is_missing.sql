set lock_timeout = '5s';

-- What is missing of an appraisal that goes on, kept where its member stands: for whom it waits, whether it has objectives
-- that were shared or that the appraiser writes, whether it has a check-in. All three are absent where nothing is counted:
-- who is not expected to be appraised, has none, or has a complete one. Whether the appraiser has left follows the days, and
-- so the service itself says it.
alter table cycle_member
    add column appraiser_left boolean not null default false,
    add column awaited        text,
    add column has_objectives boolean,
    add column has_check_in   boolean;

create function member_lacks() returns trigger language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    if tg_op = 'UPDATE' and new.appraisal_id is distinct from old.appraisal_id then
        new.appraiser_left := false;
    end if;
    new.awaited := null;
    new.has_objectives := null;
    new.has_check_in := null;
    if new.standing = 'IN_PROGRESS' and new.appraisal_id is not null then
        perform set_config('app.everything', 'on', true);
        select case when own.state = 'APPRAISER_SIGNED' then 'APPRAISEE'
                    when own.state = 'DISPUTED' and own.reviewer_id is not null then 'REVIEWER'
                    when own.state = 'DISPUTED' or new.appraiser_left then 'HR'
                    when own.state = 'DRAFT' or own.state = 'SELF_PREP' and own.shared_at is null then 'APPRAISEE'
                    else 'APPRAISER' end,
               (own.state not in ('DRAFT', 'SELF_PREP') or own.shared_at is not null)
                   and exists (select from appraisal_objective objective where objective.appraisal_id = own.id),
               exists (select from appraisal_check_in talk where talk.appraisal_id = own.id)
        into new.awaited, new.has_objectives, new.has_check_in
        from appraisal own
        where own.id = new.appraisal_id and own.state not in ('COMPLETE', 'CANCELLED');
        perform set_config('app.everything', coalesce(scope, ''), true);
    end if;
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    end if;
    return new;
end
$$;
create trigger lacks before insert or update on cycle_member for each row execute function member_lacks();

-- Who changes an appraisal need not see where its person stands.
create function appraisals_lack_anew(touched uuid[], taken_over boolean) returns void language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    perform set_config('app.everything', 'on', true);
    update cycle_member member set appraiser_left = member.appraiser_left and not taken_over
    from appraisal own
    where own.id = any (touched) and member.cycle_id = own.cycle_id and member.person_id = own.person_id
      and member.appraisal_id = own.id and member.standing = 'IN_PROGRESS';
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;

create function appraisal_lacks_anew() returns trigger language plpgsql as $$
begin
    perform appraisals_lack_anew(array[new.id], new.appraiser_id <> old.appraiser_id);
    return null;
end
$$;
create trigger lacks_anew after update on appraisal for each row
    when ((old.state, old.shared_at, old.reviewer_id, old.appraiser_id)
          is distinct from (new.state, new.shared_at, new.reviewer_id, new.appraiser_id))
    execute function appraisal_lacks_anew();

create function parts_lack_anew() returns trigger language plpgsql as $$
begin
    perform appraisals_lack_anew(array(select distinct appraisal_id from touched), false);
    return null;
end
$$;
create trigger written_lacks_anew after insert on appraisal_objective referencing new table as touched
    for each statement execute function parts_lack_anew();
create trigger removed_lacks_anew after delete on appraisal_objective referencing old table as touched
    for each statement execute function parts_lack_anew();
create trigger written_lacks_anew after insert on appraisal_check_in referencing new table as touched
    for each statement execute function parts_lack_anew();

-- How many of a cycle lack what. As with cycle_tally each change adds a row, so that nobody waits for anybody, and what a
-- cycle has is the sum of both. Tables of their own: a replica of the release before reads all that stands in cycle_tally.
create table missing_tally (
    cycle_id       uuid    not null references appraisal_cycle,
    organisation   text    not null,
    awaited        text    not null check (awaited in ('APPRAISEE', 'APPRAISER', 'REVIEWER', 'HR')),
    has_objectives boolean not null,
    has_check_in   boolean not null,
    tally          bigint  not null,
    primary key (cycle_id, awaited, has_objectives, has_check_in)
);
alter table missing_tally enable row level security;
alter table missing_tally force row level security;
create policy scope on missing_tally using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);

create table missing_tally_change (
    id             bigint generated always as identity primary key,
    cycle_id       uuid    not null references appraisal_cycle,
    organisation   text    not null,
    awaited        text    not null,
    has_objectives boolean not null,
    has_check_in   boolean not null,
    change         integer not null
);
create index missing_tally_change_cycle on missing_tally_change (cycle_id);
alter table missing_tally_change enable row level security;
alter table missing_tally_change force row level security;
create policy scope on missing_tally_change using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
) with check (true);

create function member_lacks_counts() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.awaited is not null then
        insert into missing_tally_change (cycle_id, organisation, awaited, has_objectives, has_check_in, change)
        values (old.cycle_id, old.organisation, old.awaited, old.has_objectives, old.has_check_in, -1);
    end if;
    if tg_op <> 'DELETE' and new.awaited is not null then
        insert into missing_tally_change (cycle_id, organisation, awaited, has_objectives, has_check_in, change)
        values (new.cycle_id, new.organisation, new.awaited, new.has_objectives, new.has_check_in, 1);
    end if;
    return null;
end
$$;
create trigger counts_lacks after insert or delete on cycle_member for each row execute function member_lacks_counts();
create trigger counts_lacks_change after update on cycle_member for each row
    when ((old.awaited, old.has_objectives, old.has_check_in)
          is distinct from (new.awaited, new.has_objectives, new.has_check_in))
    execute function member_lacks_counts();

-- What is missing in the line of a manager, as line_progress of V60 answers how far it has come: with numbers only, along the
-- lines of the day of the close where the cycle is closed. Direct is whom the manager manages, whoever else does, too.
create function line_missing(cycle uuid, employer text, manager uuid, today date, unasked uuid[])
    returns table (direct boolean, waits_for text, objectives boolean, check_in boolean, people bigint,
                   without_feedback bigint)
    language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    perform set_config('app.everything', 'on', true);
    return query
    with recursive post as (
        select kept.person_id, kept.manager_id from cycle_line kept where kept.cycle_id = cycle
        union all
        select held.person_id, held.manager_id from workforce_assignment held
        where held.organisation = employer and held.starts_on <= today
          and (held.ends_on is null or held.ends_on >= today) and held.manager_id is not null
          and not exists (select from appraisal_cycle closed where closed.id = cycle and closed.closed_on is not null)
    ), line as (
        select post.person_id, true as is_first from post
        where post.manager_id = manager and post.person_id <> manager
        union
        select post.person_id, false
        from line join post on post.manager_id = line.person_id and post.person_id <> manager
    ), once as (
        select line.person_id, bool_or(line.is_first) as is_first from line group by line.person_id
    )
    select once.is_first, member.awaited, member.has_objectives, member.has_check_in, count(*),
           count(*) filter (where member.person_id = any (unasked))
    from once join cycle_member member on member.cycle_id = cycle and member.person_id = once.person_id
    where member.awaited is not null
    group by once.is_first, member.awaited, member.has_objectives, member.has_check_in;
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;

-- Of whom a run was asked for with an appraisal of a year, wherever they worked then, that was neither cancelled nor
-- withheld. Only that there is one is told.
create function feedback_asked(subjects uuid[], in_year integer) returns table (subject uuid) language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    perform set_config('app.everything', 'on', true);
    return query
    select distinct run.person_id
    from feedback_run run join appraisal on appraisal.id = run.appraisal_id
    where run.person_id = any (subjects) and run.state not in ('CANCELLED', 'WITHHELD')
      and appraisal.appraisal_year = in_year;
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;
