set lock_timeout = '5s';

-- Whose appraisal HR completed without their signature is written to, with the last day for a dispute.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'APPRAISAL_DUE', 'SIGNATURE_DUE', 'DISPUTE_DUE', 'COMPLETED_UNSIGNED', 'FEEDBACK_ASKED', 'FEEDBACK_AWAITED',
    'FEEDBACK_CLOSING', 'RATERS_TO_APPROVE', 'REPORT_TO_DELIVER', 'REPORT_PASSED_ON', 'FEEDBACK_RELEASED'));

-- HR that completes it writes to the appraisee of that appraisal, and to nobody else.
create policy completing on mail for insert with check (
    kind = 'COMPLETED_UNSIGNED'
    and exists (select from appraisal
                where appraisal.id = mail.appraisal_id and appraisal.person_id = mail.person_id
                  and appraisal.state = 'COMPLETE' and appraisal.disputable_until = mail.day)
);
