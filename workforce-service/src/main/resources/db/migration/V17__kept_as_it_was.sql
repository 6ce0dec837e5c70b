set lock_timeout = '5s';

-- What was asked and what was answered stays as it was, whatever the service does: the database lets it change only how far a
-- run is, as long as it is not over, and what becomes of a proposal, as long as nothing was decided. Models, scenarios,
-- results, and studies of capacity, goals and calibrations among them, are not changed at all (V9, V10, V11 and V12).

-- The hash of all that decides what comes out, besides the code; runs from before have none.
alter table planning_run add column input_sha256 varchar(64);

revoke update on planning_run from ${app};
grant update (version, state, draws_done, partial, same, code_version, started_at, finished_at, failure, attempts, taken_at,
              lease_until, leased_by) on planning_run to ${app};
create policy unfinished on planning_run as restrictive for update
    using (state in ('QUEUED', 'RUNNING')) with check (true);

revoke update on establishment_proposal from ${app};
grant update (version, state, proposed_by, proposed_at, decided_by, decided_at, decision_reason, withdrawn_at)
    on establishment_proposal to ${app};
create policy undecided on establishment_proposal as restrictive for update
    using (state in ('DRAFTED', 'PROPOSED')) with check (true);
