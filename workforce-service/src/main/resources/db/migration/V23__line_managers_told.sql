set lock_timeout = '5s';

-- Whose line manager the person is for whom the transaction runs: assignments by their ids, never who holds them.
create function managed_by_caller()
    returns table (id uuid, person_id uuid, organisation text, starts_on date, ends_on date)
    language plpgsql as $$
#variable_conflict use_column
declare
    scope constant text := coalesce(current_setting('app.everything', true), '');
    caller constant uuid := nullif(current_setting('app.person', true), '')::uuid;
begin
    perform set_config('app.everything', 'on', true);
    return query
    select held.id, held.manager_id, held.organisation::text, held.starts_on, held.ends_on
    from assignment held where held.manager_id = caller;
    perform set_config('app.everything', scope, true);
end
$$;
