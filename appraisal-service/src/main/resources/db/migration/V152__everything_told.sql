-- People are told all that is held on them (rule G1). Rows that only HR saw so far, or nobody, are there for their person, too: to be
-- read. What a person may do with them does not change.
set lock_timeout = '5s';

create policy own on appraisal_submission for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy own on cycle_line for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy own on enrolment_set_aside for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy own on fitness_declaration for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy own on initiative for select using (
    owner_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy own on noted_leaver for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy own on open_matter for select using (
    leaver_id = (select nullif(current_setting('app.person', true), '')::uuid)
);

-- Which part the person for whom the transaction runs has in records on others: ids, codes and days, never whom a record is about nor
-- what stands in it. It sees what the person may not see any more, such as an appraisal that was handed over, and tells no more than
-- that it was theirs. What somebody wrote as a party of an appraisal is told with the appraisal. Left out is that an outcome is
-- reviewed: its appraiser is told once something is to be changed.
create function parts_of_caller()
    returns table (person_id uuid, kind text, part text, record_id uuid, organisation text, on_day date)
    language plpgsql as $$
#variable_conflict use_column
declare
    scope constant text := coalesce(current_setting('app.everything', true), '');
    caller constant uuid := nullif(current_setting('app.person', true), '')::uuid;
begin
    perform set_config('app.everything', 'on', true);
    return query
    with held (kind, part, record_id, organisation, on_day) as (
        select 'appraisal', 'APPRAISER', a.id, a.organisation, null::date
        from appraisal a where a.appraiser_id = caller
        union all
        select 'appraisal', 'REVIEWER', a.id, a.organisation, null
        from appraisal a where a.reviewer_id = caller
        union all
        select 'appraisal', 'FORMER_APPRAISER', a.id, a.organisation, (f.handed_over_at at time zone 'Europe/London')::date
        from appraisal_former_appraiser f join appraisal a on a.id = f.appraisal_id where f.appraiser_id = caller
        union all
        select 'appraisal', 'FORMER_REVIEWER', a.id, a.organisation, (f.handed_over_at at time zone 'Europe/London')::date
        from appraisal_former_reviewer f join appraisal a on a.id = f.appraisal_id where f.reviewer_id = caller
        union all
        select 'dispute', 'REVIEWER', a.id, a.organisation, (d.resolved_at at time zone 'Europe/London')::date
        from appraisal_dispute d join appraisal a on a.id = d.appraisal_id where d.reviewer_id = caller
        union all
        select 'outcome review', 'REVIEWER', r.id, r.organisation, r.opened_on
        from outcome_review r where r.reviewer_id = caller
        union all
        select 'calibration session', 'INVITED', s.id, s.organisation, (s.opened_at at time zone 'Europe/London')::date
        from calibration_session s where caller = any (s.invited)
        union all
        select 'calibration proposal', 'PROPOSER', p.id, s.organisation, (p.proposed_at at time zone 'Europe/London')::date
        from calibration_proposal p join calibration_session s on s.id = p.session_id where p.proposed_by = caller
        union all
        select 'pay-step review', 'MANAGER', p.id, p.organisation, p.pay_step_on
        from pay_step_review p where p.manager_id = caller
        union all
        select 'pay-step decision', 'DECIDER', p.id, p.organisation, (d.decided_at at time zone 'Europe/London')::date
        from pay_step_decision d join pay_step_review p on p.id = d.review_id where d.decided_by = caller
        union all
        select 'feedback run', 'APPRAISER', r.id, r.organisation, r.asked_on
        from feedback_run r where r.appraiser_id = caller
        union all
        select 'feedback run', 'FACILITATOR', r.id, r.organisation, r.closes_on
        from feedback_run r where r.facilitator_id = caller
        union all
        select 'feedback run', 'FORMER_FACILITATOR', r.id, r.organisation, r.closes_on
        from feedback_run r
        where r.earlier_facilitators::jsonb -> 'all' @> jsonb_build_array(jsonb_build_object('facilitatorId', caller))
        union all
        select 'board reference', 'WRITER', b.id, b.organisation, b.completed_on
        from board_reference b where b.completed_by = caller
        union all
        select 'objection to a reference', 'DECIDER', o.id, o.organisation,
               (o.considered_at at time zone 'Europe/London')::date
        from reference_objection o where o.considered_by = caller
        union all
        select 'fitness test', 'SIGNATORY', t.id, t.organisation, t.signed_off_on
        from fitness_test t where t.signed_off_by = caller
        union all
        select 'fitness test', 'FORMER_SIGNATORY', t.id, t.organisation, s.signed_off_on
        from fitness_sign_off s join fitness_test t on t.id = s.test_id where s.signed_off_by = caller
        union all
        select 'fitness submission', 'SUBMITTER', s.id, s.organisation, s.submitted_on
        from fitness_submission s where s.submitted_by = caller
        union all
        select 'matter left open', 'NEW_OWNER', m.id, m.organisation, m.settled_on
        from open_matter m where m.new_owner_id = caller
        union all
        select 'post', 'MANAGER', p.assignment_id, p.organisation, p.managed_since
        from workforce_assignment p where p.manager_id = caller
        union all
        select 'closed cycle', 'MANAGER', l.cycle_id, l.organisation, null
        from cycle_line l where l.manager_id = caller
        union all
        select 'ratings of a cycle', 'RATER', r.cycle_id, r.organisation, null
        from cycle_rating r where r.appraiser_id = caller
        union all
        select 'ratings of a cycle', 'MANAGER', r.cycle_id, r.organisation, null
        from cycle_rating r where caller = any (r.managers)
    )
    select distinct caller, held.kind, held.part, held.record_id, held.organisation, held.on_day
    from held where caller is not null;
    perform set_config('app.everything', scope, true);
end
$$;
