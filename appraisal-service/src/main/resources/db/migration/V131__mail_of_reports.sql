set lock_timeout = '5s';

-- Who delivers a report is written to when it waits, and the subject when it is there.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'APPRAISAL_DUE', 'SIGNATURE_DUE', 'DISPUTE_DUE', 'FEEDBACK_ASKED', 'FEEDBACK_AWAITED', 'REPORT_TO_DELIVER',
    'FEEDBACK_RELEASED'));

-- HR that closes a run, and the facilitator who delivers its report, write such mail and read none.
create policy delivering on mail for insert with check (
    kind in ('REPORT_TO_DELIVER', 'FEEDBACK_RELEASED')
    and exists (select from feedback_run run
                where run.appraisal_id = mail.appraisal_id and mail.person_id in (run.person_id, run.facilitator_id))
);
