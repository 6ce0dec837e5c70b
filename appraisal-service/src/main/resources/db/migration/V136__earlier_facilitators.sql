set lock_timeout = '5s';

-- Who was to deliver a report and did not, as JSON: whom, until when, and whether they had read it. Null where nobody was followed.
alter table feedback_run add column earlier_facilitators text;

-- Who has read the report about somebody counts as its facilitator, whoever delivers it now: see V72.
create or replace function feedback_facilitated(delivering uuid, about uuid, today date) returns date language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
    found_on date;
begin
    perform pg_advisory_xact_lock(hashtextextended(
        concat('feedback-facilitator ', least(delivering, about), ' ', greatest(delivering, about)), 0));
    perform set_config('app.everything', 'on', true);
    select max(case when state in ('RELEASED', 'WITHHELD') then opened_on else today end) into found_on
    from feedback_run
    where person_id = about and state <> 'CANCELLED'
      and (facilitator_id = delivering
           or earlier_facilitators::jsonb -> 'all'
              @> jsonb_build_array(jsonb_build_object('facilitatorId', delivering, 'hadRead', true)));
    perform set_config('app.everything', coalesce(scope, ''), true);
    return found_on;
end
$$;

-- Both are written to: who was to deliver it so far, and the subject.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'APPRAISAL_DUE', 'SIGNATURE_DUE', 'DISPUTE_DUE', 'FEEDBACK_ASKED', 'FEEDBACK_AWAITED', 'REPORT_TO_DELIVER',
    'REPORT_PASSED_ON', 'FEEDBACK_RELEASED'));
create policy passing_on on mail for insert with check (
    kind = 'REPORT_PASSED_ON'
    and exists (select from feedback_run run
                where run.appraisal_id = mail.appraisal_id
                  and (mail.person_id = run.person_id
                       or run.earlier_facilitators::jsonb -> 'all'
                          @> jsonb_build_array(jsonb_build_object('facilitatorId', mail.person_id))))
);
