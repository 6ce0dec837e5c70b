-- Reads only, so nobody waits. If it refuses, V118 stays, and the owner sees what is to be deleted.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

do $$
declare
    orphans bigint;
begin
    if not exists (select from pg_policies
                   where tablename = 'appraisal_state_change' and policyname = 'checking' and current_user = any (roles)) then
        raise exception 'appraisal_state_change cannot be checked: its owner % sees nothing of it without the policy of V118',
            current_user;
    end if;
    select count(*) into orphans
    from appraisal_state_change history
    where not exists (select from appraisal where appraisal.id = history.appraisal_id);
    if orphans > 0 then
        raise exception 'appraisal_state_change holds % row(s) of appraisals that there are no more', orphans
            using hint = 'Find out how they came there, delete them as the owner of the tables with app.everything on, '
                         'and start again; docs/operations.md says how.';
    end if;
end
$$;
